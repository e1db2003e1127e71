import { departmentWord } from '../../../src/core/checks/department-word';
import type { DepartmentWords, WordEntry } from '../../../src/core/words/department-words';
import { wordRules } from '../../../src/core/words/word-rules';
import { testCheck } from '../../support/test-check';

const entry = (more: Partial<WordEntry> & Pick<WordEntry, 'wrong'>): WordEntry => ({ right: [], why: null, severity: 'warning', unless: [], in: [], ...more });
const only = (...words: WordEntry[]): { words: ReturnType<typeof wordRules> } => ({ words: wordRules({ words, elements: [] } satisfies DepartmentWords) });

const REPORT = '关于召开2026年度民主生活会情况的通报\n一、会前准备情况\n（一）开展谈心谈话。班子成员谈了心。\n二、会议召开情况\n（一）开展批评。班子成员逐一检视。';

testCheck(departmentWord, {
  ...only(
    entry({ wrong: ['上级督导小组', '督导小组'], right: ['督导组'] }),
    entry({ wrong: ['党组班子'], right: ['局党组班子'] }),
    entry({ wrong: ['群众'], right: ['服务对象'], unless: ['群众路线', '人民群众'] }),
    entry({ wrong: ['谈心'], right: ['谈心谈话'], in: ['pre'] }),
    entry({ wrong: ['发言'], right: ['对照检查发言', '表态发言'], in: ['meet.criticism'] }),
    entry({ wrong: ['领导班子会'], why: '本局叫党组会' }),
    entry({ wrong: ['XX'], right: ['某'] }),
    entry({ wrong: ['亊'], right: ['事'] }),
  ),
  valid: {
    没有一个错词: '县委督导组到会指导。',
    正词里含有错词: '会上，局党组班子作了对照检查。',
    在算对的长词里: '坚持群众路线，听取人民群众意见。',
    待填处里的不判: '由XX同志主持。',
    空段: '\n\n',
    别的阶段不管: REPORT.replace('谈了心', '发言').replace('逐一检视', '相互谈心'),
    已是正词: REPORT.replace('逐一检视', '谈心').replace('班子成员谈了心', '广泛谈心谈话'),
    首尾正好到边: '督导',
    只差一个字: '督导小祖、群从、亨',
    不是通报也不乱报: '关于做好春季绿化工作的通知\n各科室要抓好落实。',
    词被标点隔开: '督导、小组',
    词分在两段: '督导\n小组',
  },
  invalid: {
    改为一个词: { text: '⟦督导小组⟧到会。', says: ['“督导小组”应为“督导组”'], fixed: '督导组到会。' },
    长的优先: { text: '⟦上级督导小组⟧到会。', says: ['“上级督导小组”应为'], fixed: '督导组到会。' },
    一段几处: { text: '⟦督导小组⟧组长、⟦督导小组⟧成员到会。', fixed: '督导组组长、督导组成员到会。' },
    正词在旁也不放过: { text: '局党组班子和⟦党组班子⟧成员', fixed: '局党组班子和局党组班子成员' },
    长词之外照报: { text: '走群众路线，听⟦群众⟧意见', fixed: '走群众路线，听服务对象意见' },
    只提醒不给改法: { text: '召开⟦领导班子会⟧研究。', says: ['“领导班子会”本单位不用，请换个写法'] },
    一个字: { text: '干实⟦亊⟧。', fixed: '干实事。' },
    段首段尾: { text: '⟦群众⟧\n满意的⟦群众⟧', fixed: '服务对象\n满意的服务对象' },
    两个改法由人定: { text: REPORT.replace('逐一检视', '逐一⟦发言⟧'), says: ['“发言”应为“对照检查发言”或“表态发言”'] },
    整个阶段: { text: REPORT.replace('谈了心', '相互⟦谈心⟧'), fixed: REPORT.replace('谈了心', '相互谈心谈话') },
  },
});

testCheck(departmentWord, {
  ...only(entry({ wrong: ['圆满完成'], severity: 'hint' }), entry({ wrong: ['高度肯定'], right: ['肯定'], severity: 'hint', why: '通报不作评价' })),
  valid: { 无: '完成了任务，给予肯定。' },
  invalid: {
    请核对而无改法: { text: '会议⟦圆满完成⟧各项议程。', says: ['“圆满完成”本单位一般不用，请核对'], severity: 'hint' },
    请核对而有改法: { text: '给予⟦高度肯定⟧。', says: ['“高度肯定”是否应为“肯定”'], severity: 'hint', fixed: '给予肯定。' },
  },
});

testCheck(departmentWord, { valid: { 没有本单位用词时一概不报: '督导小组、群众、亊' }, invalid: {} });
