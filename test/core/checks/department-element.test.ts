import { departmentElement } from '../../../src/core/checks/department-element';
import type { ElementEntry } from '../../../src/core/words/department-words';
import { wordRules } from '../../../src/core/words/word-rules';
import { testCheck } from '../../support/test-check';

const entry = (more: Partial<ElementEntry> & Pick<ElementEntry, 'element'>): ElementEntry => ({ mustContain: [], mustNotContain: [], why: null, severity: 'warning', ...more });

/** A report with these lines under 征求意见 and 开展批评. */
const report = (opinion: string, criticism: string): string => [
  '关于召开2026年度民主生活会情况的通报', '各科室：', '现将有关情况通报如下：',
  '一、会前准备情况', '（一）抓好学习教育。会前集中学习3次。', '（二）广泛征求意见。通过座谈走访听取意见。', opinion,
  '二、会议召开情况', '（一）会议基本情况。1月12日，会议在本局召开。', '（二）严肃开展批评。班子成员逐一作对照检查，相互批评。', criticism,
  '三、会后整改情况', '（一）列出清单。会后建立整改清单。',
].join('\n');
const FINE = report('共征求意见建议21条，已逐条反馈。', '共提出批评意见26条，有辣味。');

testCheck(departmentElement, {
  words: wordRules({
    words: [],
    elements: [
      entry({ element: 'pre.opinion', mustContain: [['反馈']], mustNotContain: ['微信群', '微信群聊'] }),
      entry({ element: 'meet.criticism', mustContain: [['辣味', '红脸出汗']], why: '批评要真' }),
      entry({ element: 'post', mustContain: [['整改清单']], mustNotContain: ['辣味'] }),
      entry({ element: 'addressee', mustNotContain: ['全体干部'] }),
      entry({ element: 'meet.summary', mustContain: [['表态']], mustNotContain: ['表扬'] }),
      entry({ element: 'title', mustContain: [['2026年度民主生活会']] }),
    ],
  }),
  valid: {
    该有的都有: FINE,
    任选一个: FINE.replace('有辣味', '做到红脸出汗'),
    不该有的词在别处: FINE.replace('集中学习3次', '在微信群里学习3次'),
    没有的内容要点另有校核项: FINE.replace('（二）广泛征求意见。通过座谈走访听取意见。\n共征求意见建议21条，已逐条反馈。\n', ''),
    空的内容要点另有校核项: report('', '有辣味').replace('通过座谈走访听取意见。', ''),
    写在标题段里: report('', '有辣味').replace('听取意见。', '听取意见，逐条反馈。'),
    写在下一段里: report('意见21条。\n逐条向有关同志反馈。', '有辣味'),
    待填处可能就是: FINE.replace('2026年度', '20XX年度'),
    整个阶段里有就行: FINE.replace('会后建立整改清单', '会后整改').concat('\n（二）抓落实。对照整改清单逐条销号。'),
    阶段外不管: FINE.replace('通过座谈', '带着辣味通过座谈'),
    不是通报: '关于做好绿化工作的通知\n（二）征求意见。通过微信群征求。',
    空文档: '',
  },
  invalid: {
    缺一个词: { text: report('征求意见21条。', '有辣味').replace('广泛征求意见', '⟦广泛征求意见⟧').replace('（二）⟦广泛', '⟦（二）广泛'), says: ['“征求意见”中应写明“反馈”'] },
    几个词一个也没有: { text: report('反馈', '共提26条。').replace('（二）严肃开展批评', '⟦（二）严肃开展批评⟧'), says: ['“开展批评”中应写明“辣味”或“红脸出汗”'] },
    不该有的词: { text: report('逐条反馈，在⟦微信群⟧里公开。', '有辣味'), says: ['“征求意见”中不应写“微信群”'] },
    长的优先: { text: report('在⟦微信群聊⟧里反馈。', '有辣味'), says: ['不应写“微信群聊”'] },
    一段两处: { text: report('⟦微信群⟧里反馈，⟦微信群⟧里公开。', '有辣味') },
    整个阶段里没有: { text: FINE.replace('三、会后整改情况', '⟦三、会后整改情况⟧').replace('建立整改清单', '逐条整改'), says: ['“会后阶段”中应写明“整改清单”'] },
    整个阶段里不该有: { text: FINE.replace('建立整改清单', '建立有⟦辣味⟧的整改清单') },
    标题里没有: { text: FINE.replace('关于召开2026年度民主生活会情况的通报', '⟦关于召开2025年度民主生活会情况的通报⟧'), says: ['“标题”中应写明“2026年度民主生活会”'] },
  },
});

testCheck(departmentElement, {
  words: wordRules({ words: [], elements: [entry({ element: 'meet.criticism', mustContain: [['红脸']], mustNotContain: ['辣味'], severity: 'hint' })] }),
  valid: { 都对: FINE.replace('有辣味', '红脸出汗') },
  invalid: {
    请核对: { text: FINE.replace('（二）严肃开展批评', '⟦（二）严肃开展批评⟧').replace('辣味', '⟦辣味⟧'), says: ['没有见到“红脸”，请核对', '写了“辣味”，请核对'], severity: 'hint' },
  },
});
