import { bodyNameConflict } from '../../../src/core/checks/body-name-conflict';
import { parseMarked } from '../../support/marked';
import { applied, runOne, testCheck } from '../../support/test-check';

interface Unit {
  readonly title: string;
  readonly holder: string;
  readonly sign: string;
}

const BUREAU: Unit = { title: '中共松河县水利局党组', holder: '县水利局党组', sign: '中共松河县水利局党组' };
const TOWN: Unit = { title: '中共白石镇委员会', holder: '镇党委', sign: '中共白石镇委员会' };
const STREET: Unit = { title: '中共江州市城南区长桥街道工作委员会', holder: '街道党工委', sign: '中共江州市城南区长桥街道工作委员会' };
const COUNTY: Unit = { title: '关于县委常委会', holder: '县委常委会', sign: '中共松河县委办公室' };
const ENTERPRISE: Unit = { title: '江州水务集团有限公司党委', holder: '公司党委', sign: '中共江州水务集团有限公司委员会' };
const HOSPITAL: Unit = { title: '中共江州市人民医院委员会', holder: '医院党委', sign: '中共江州市人民医院委员会' };
const UNIVERSITY: Unit = { title: '中共江州大学委员会', holder: '学校党委', sign: '中共江州大学委员会' };

/** A short report of a unit with the given sentences. */
function report(unit: Unit, { intro = '', pre = '集中学习4次。', meet = '', post = '建立整改台账。' } = {}): string {
  return [
    `${unit.title}${unit.title.startsWith('关于') ? '' : '关于'}2026年度民主生活会召开情况的通报`,
    `${unit.holder}于2027年1月14日召开了2026年度民主生活会。${intro}现将有关情况通报如下：`,
    '一、会前准备情况', `（一）认真准备。${pre}`, '二、会议召开情况', `1月14日上午，民主生活会在二楼会议室召开。${meet}`,
    '三、会后整改情况', `（一）建立台账。${post}`, unit.sign, '2027年1月28日',
  ].join('\n');
}

testCheck(bodyNameConflict, {
  valid: {
    党组的稿子: report(BUREAU, { pre: '党组成员相互谈心，材料提交党组会议审议。', meet: '党组书记、局长林志远主持会议并代表局党组班子作对照检查。' }),
    机关党委是另一个组织: report(BUREAU, { post: '机关党委会议研究支部整改，机关党委委员分别联系支部，机关党委班子专题学习。' }),
    上级县委常委到会: report(BUREAU, { intro: '县委常委、组织部部长高翔同志到会指导。', post: '认真落实县委常委会会议精神。' }),
    别的单位的党委: report(BUREAU, { post: '联合各乡镇党委班子、县国资公司党委委员到村走访，各级党组织要带头落实。' }),
    '党委（党组）通称': report(TOWN, { pre: '学习《党委（党组）落实全面从严治党主体责任规定》，落实党委（党组）理论学习中心组学习制度。' }),
    到会的是党组成员: report(HOSPITAL, { intro: '市卫生健康委党组成员、副主任姚静同志到会指导。经委党组会议同意，按期召开。' }),
    '镇党委列席者中有党组成员': report(TOWN, { meet: '县农业农村局党组成员、副局长易军列席会议。' }),
    高校有常委会: report(UNIVERSITY, { pre: '经党委常委会研究，党委常委逐一撰写材料。' }),
    二级党组织: report(UNIVERSITY, { post: '各学院党总支班子、附属医院党委班子要认真学习，所属党总支书记代表班子表态。' }),
    县委的稿子: report(COUNTY, { pre: '县委常委逐一撰写材料，县委常委会会议审议。', meet: '他代表县委常委会班子作对照检查。', post: '各乡镇党委班子、县直各单位党组成员要认真学习。' }),
    对下级的要求: report(COUNTY, { post: '党组成员、党委委员要以普通党员身份参加支部组织生活会，各级党委委员要带头。' }),
    县委稿子里的市委常委: report(COUNTY, { intro: '市委常委、组织部部长高翔到会指导并讲话。' }),
    街道的稿子: report(STREET, { pre: '党工委委员分片走访，材料经党工委会议审议。', post: '各社区党委班子、社区党委委员认真学习。' }),
    国企会议室和制度: report(ENTERPRISE, { pre: '在党委会议室召开座谈会，修订《党组会议事规则》。' }),
    镇里的全镇: report(TOWN, { post: '接受全镇干部群众监督，全镇各项工作有新起色。' }),
    别的单位的全院全校: report(TOWN, { post: '卫生院的整改情况在该院全院职工会上公布，中心小学全校教职工参与评议。' }),
    县里说到乡镇和学校: report(COUNTY, { post: '推动全镇干部、全校师生一起参与。' }),
    单位没有填也没写全局: 'X党委于2027年1月X日召开了专题民主生活会。现将有关情况通报如下：\n一、会前阶段\n坚持全局观念。\n二、会议阶段\n略。\n三、会后阶段\n服务全局，全镇干部职工参与。',
    全局观念: report(HOSPITAL, { post: '增强全局观念，服务发展全局，干部职工广泛参与。' }),
    机关名称里的委员会: report({ title: '江州市卫生健康委员会', holder: '市卫生健康委党组', sign: '江州市卫生健康委员会' }, { meet: '党组成员逐一发言，他代表委党组班子作对照检查。' }),
    会议室的名称: report(COUNTY, { meet: '会议地点为县委党委会议室。' }),
    没有自称: '关于2026年度民主生活会召开情况的通报\n会议于2027年1月14日召开。现将有关情况通报如下：\n一、会前准备\n某同志代表党组班子起草材料，党委委员谈心。\n二、会议情况\n会议严肃认真。',
  },
  invalid: {
    党组稿子代表党委班子: {
      text: report(BUREAU, { meet: '林志远同志代表局⟦党委班子⟧作对照检查。' }), severity: 'error', says: ['本单位是局党组，此处写“党委班子”，应为“党组班子”'],
      fixed: report(BUREAU, { meet: '林志远同志代表局党组班子作对照检查。' }),
    },
    党组稿子里的党委委员: {
      text: report(BUREAU, { meet: '⟦党委委员⟧逐一作个人对照检查。' }), says: ['应为“党组成员”'],
      fixed: report(BUREAU, { meet: '党组成员逐一作个人对照检查。' }),
    },
    党组稿子里的县委常委: { text: report(BUREAU, { meet: '三是⟦县委常委⟧逐一作个人对照检查。' }), says: ['应为“党组成员”'] },
    没有的称谓: { text: report(BUREAU, { meet: '⟦党组委员⟧依次发言。' }), fixed: report(BUREAU, { meet: '党组成员依次发言。' }) },
    镇党委稿子里的党组会议: {
      text: report(TOWN, { pre: '材料经镇⟦党组会议⟧讨论定稿。' }), says: ['应为“党委会议”'],
      fixed: report(TOWN, { pre: '材料经镇党委会议讨论定稿。' }),
    },
    镇党委稿子里的党委常委: { text: report(TOWN, { meet: '与会⟦党委常委⟧逐一发言。' }), says: ['应为“党委委员”'] },
    街道稿子里的党委委员: {
      text: report(STREET, { meet: '其他⟦党委委员⟧依次作对照检查。' }), says: ['应为“党工委委员”'],
      fixed: report(STREET, { meet: '其他党工委委员依次作对照检查。' }),
    },
    国企稿子里的党组中心组: {
      text: report(ENTERPRISE, { pre: '公司⟦党组理论学习中心组⟧专题学习3次。' }),
      fixed: report(ENTERPRISE, { pre: '公司党委理论学习中心组专题学习3次。' }),
    },
    县委稿子里的党委委员: { text: report(COUNTY, { meet: '各⟦党委委员⟧逐一作对照检查。' }), says: ['应为“县委常委”'] },
    县委稿子里的市委常委: { text: report(COUNTY, { post: '⟦市委常委⟧已整改即知即改类问题9个。' }), says: ['应为“县委常委”'] },
    医院稿子里的全局: { text: report(HOSPITAL, { post: '接受⟦全局⟧干部职工监督。' }), says: ['应为“全院”'], fixed: report(HOSPITAL, { post: '接受全院干部职工监督。' }) },
    单位没有填而写全局: { text: 'X党委于2027年1月X日召开了专题民主生活会。现将有关情况通报如下：\n一、会前阶段\n略。\n二、会议阶段\n略。\n三、会后阶段\n接受⟦全局⟧干部职工监督，推动全局上下抓整改。', severity: 'hint', says: ['单位写作“X党委”，此处写“全局”，单位类型是否相符'] },
    局里稿子里的全镇: { text: report(BUREAU, { post: '接受⟦全镇⟧干部职工监督。' }), severity: 'hint', says: ['此处写“全镇”，单位类型是否相符'] },
    医院稿子里的全校: { text: report(HOSPITAL, { post: '推动⟦全校⟧上下真改实改。' }), severity: 'hint' },
    书记主持: { text: report(TOWN, { meet: '⟦党组书记⟧、镇长覃芳主持会议。' }), says: ['请核对'] },
    标题与署名不是一个组织: { text: report({ ...BUREAU, sign: '⟦中共松河县水利局委员会⟧' }), says: ['标题写“中共松河县水利局党组”，署名写“中共松河县水利局委员会”'] },
    标题与导语不是一个组织: { text: report({ ...BUREAU, holder: '⟦县水利局党委⟧' }), says: ['导语写“县水利局党委”'] },
    没有标题的也认得: { text: 'X市委于2027年1月X日召开了专题民主生活会。现将有关情况通报如下：\n一、会前阶段\n全体⟦党委成员⟧认真撰写材料，召开⟦党委常委会⟧审议。\n二、会议阶段\n市委书记X主持会议。' },
  },
});

test('满篇都是另一种称谓：合成一条，写明几处', () => {
  const { snapshot, lines } = parseMarked(report(BUREAU, { pre: '党委成员谈心。党委成员走访。党委成员学习。党委成员逐一撰写材料。', meet: '党委成员逐一发言，党委成员依次表态，党委成员相互批评，党委成员认真检视。' }));
  const findings = runOne(bodyNameConflict, snapshot);
  expect(findings.map((f) => [f.quote, f.fix])).toEqual([['党委成员', null]]);
  expect(findings[0]?.message).toMatch(/（共\d处）/);
  expect(applied(lines, [])).toContain('党委成员');
});

const CITY: Unit = { title: '江州市城市建设投资集团有限公司党委', holder: '公司党委', sign: '中共江州市城市建设投资集团有限公司委员会' };

testCheck(bodyNameConflict, {
  valid: {
    自己的简称: report(CITY, { pre: '城投公司党委多次召开会议研究修改材料。', meet: '林志远同志代表城投集团党委班子作对照检查。' }),
    自己的全称: report(BUREAU, { pre: '松河县水利局党组先后召开会议研究材料，县水利局党组会议审议通过。' }),
    不点单位名: report(BUREAU, { pre: '四是林志远同志主持起草，经局党组会议审议。', meet: '二是林志远同志代表局党组班子作对照检查。' }),
    别的单位做别的事: report(BUREAU, { pre: '县教育局党组派人列席，县财政局党组对水利资金提出建议6条。' }),
    上级: report(BUREAU, { pre: '根据市水务局党组会议研究的意见，修改方案。' }),
  },
  invalid: {},
});

testCheck(bodyNameConflict, {
  valid: {},
  invalid: {
    代表别的局: { text: report(BUREAU, { meet: '林志远同志代表⟦县教育局党组⟧班子作对照检查。' }), says: ['本单位是“松河县水利局”，此处写“县教育局党组”，应为本单位名称'] },
    代表别的公司: { text: report(ENTERPRISE, { meet: '林志远代表⟦公交公司党委⟧班子带头查摆。' }) },
  },
});

testCheck(bodyNameConflict, {
  valid: {},
  invalid: {
    别的局研究材料: { text: report(BUREAU, { pre: '林志远同志主持撰写材料，⟦县交通运输局党组⟧先后召开会议研究修改。' }), severity: 'hint', says: ['是否为别的单位的名称'] },
    别的公司会议: { text: report(ENTERPRISE, { pre: '材料修改4稿，经⟦城投公司党委⟧会议审议。' }), severity: 'hint' },
  },
});
