import { groupNameConflict } from '../../../src/core/checks/group-name-conflict';
import { testCheck } from '../../support/test-check';

/** A short report with the sentences given about the group from above. */
function report({ intro = '县委第三督导组组长周立新同志到会指导。', pre = '班子对照检查材料报督导组审核。', comment = '督导组作了点评。', post = '会后，局党组建立整改台账。' } = {}): string {
  return [
    '中共松河县水利局党组关于2026年度民主生活会召开情况的通报',
    `局党组于2027年1月14日召开了2026年度民主生活会。${intro}现将有关情况通报如下：`,
    '一、会前准备情况', `（一）认真准备。${pre}`, '二、会议召开情况', '1月14日上午，民主生活会在局二楼会议室召开。',
    `（一）领导点评。${comment}`, '三、会后整改情况', `（一）建立台账。${post}`,
  ].join('\n');
}

testCheck(groupNameConflict, {
  valid: {
    全称与简称: report(),
    每处都写全称: report({ pre: '1月12日，材料报县委第三督导组审核。', comment: '县委第三督导组组长周立新同志作点评。' }),
    不带序号的称呼: report({ comment: '县委督导组对会议作了点评。' }),
    巡回督导组简称督导组: report({ intro: '县委第三巡回督导组组长周立新同志到会指导。' }),
    主题教育的组与年度的组: report({ pre: '主题教育期间，县委主题教育第五巡回指导组指导过专题民主生活会，反馈的问题已整改。' }),
    同时到会的两个组: report({ intro: '市委第二督导组、县委第三督导组到会指导。' }),
    本单位派出的组: report({ post: '会后，局党组派出3个指导组，到会指导所属党支部的组织生活会。' }),
    成立的督查组: report({ post: '会后，成立督查组，对整改逐项销号。专项督查组每月通报一次。' }),
    各督导组: report({ post: '各督导组要加强跟踪。' }),
    上级督导组的泛称: report({ comment: '上级督导组充分肯定了会议成效。' }),
    待填的序号一致: report({ intro: '县委第X督导组组长XXX同志到会指导。', comment: '县委第X督导组作了点评。' }),
    同意与到会各是一级的不同机关: report({ pre: '方案经市委组织部同意。' }),
    文件名里的组: report({ pre: '按照《县委指导组工作办法》要求准备。' }),
    巡察组不在内: report({ pre: '结合县委第一巡察组反馈意见查摆问题。' }),
    别的单位的督导组: report({ post: '抽调人员参加县委第五督导组工作。' }),
  },
  invalid: {
    同一组长两种称谓: { text: report({ comment: '⟦县委第三指导组⟧组长周立新同志作点评。' }), says: ['前面写“县委第三督导组”，此处写“县委第三指导组”，请统一称谓'] },
    同序号两种称谓: { text: report({ intro: '县委第三督导组到会指导。', comment: '县委第三督导组点评。', pre: '材料报⟦县委第三指导组⟧审核。' }), says: ['前面写“县委第三督导组”'] },
    到会的组一处带教育名一处不带: { text: report({ intro: '市委主题教育第x指导组xxx组长到会指导。', pre: '', comment: '⟦市委第x督导组⟧组长xxx到会点评。' }) },
    教育的组前后不一: { text: report({ intro: '市委主题教育第二巡回指导组组长周立新同志全程指导。', pre: '县水利局认真准备。', comment: '市委主题教育第二巡回指导组作了点评。', post: '整改方案报⟦市委主题教育第二巡回督导组⟧审核。' }) },
    简称用了另一种: { text: report({ pre: '材料报县委第三督导组审核。', comment: '⟦指导组⟧对会议作了点评。' }), severity: 'hint', says: ['是否为同一个组'] },
    序号不一: { text: report({ comment: '⟦县委第二督导组⟧组长周立新同志作点评。' }), says: ['请核对序号'] },
    序号不一而后面不带层级: { text: report({ comment: '⟦第二督导组⟧组长周立新同志作点评。' }) },
    序号以多数为准: { text: report({ intro: '⟦县委第五督导组⟧到会指导。', pre: '材料报县委第三督导组审核。', comment: '县委第三督导组作点评。' }), says: ['后面写“县委第三督导组”'] },
    层级不一: { text: report({ comment: '⟦市委督导组⟧作了点评。' }), severity: 'hint', says: ['层级是否一致'] },
    层级不一而组长相同: { text: report({ comment: '⟦市委第三督导组⟧组长周立新同志作点评。' }), says: ['请核对层级'] },
    同一机关同意与派组不同级: { text: report({ intro: '经⟦省国资委党委⟧审核同意，市国资委党委第四督导组到会指导。', comment: '督导组作了点评。' }), says: ['同意机关写“省国资委党委”'] },
    上级党委的组又写成市的: { text: report({ intro: '上级党委主题教育第X巡回指导组到会指导。', pre: '', comment: '会议按照⟦市主题教育巡回指导组⟧的要求进行。' }), severity: 'hint' },
  },
});
