import { residue } from '../../../src/core/checks/residue';
import { testCheck } from '../../support/test-check';

testCheck(residue, {
  valid: {
    公众号征求意见: '通过微信公众号、门户网站、意见箱等方式征求意见建议52条。',
    登录平台: '党员群众可登录学习平台填写意见征求表。',
    网址: '意见可在 www.example.gov.cn 提交。',
    门户网站与公众号: '在门户网站（www.example.com）和微信公众号开设专栏。',
    门户网站下载表格: '可从 www.example.gov.cn 下载征求意见表。',
    密码工作: '加强密码管理和机要保密工作，落实密码工作责任制。',
    页数: '材料共12页，第3页为整改清单。',
    重复的短句: '特此通报。\n特此通报。',
  },
  invalid: {
    文末密码: { text: '中共某局党组\n⟦本文档编辑密码：abcd1234⟧', says: ['应删去'], fixed: '中共某局党组\n' },
    解压密码: { text: '⟦解压密码是 gw2024⟧', fixed: '' },
    网站标记: { text: '会议开得很好。⟦##paidbegin##⟧', fixed: '会议开得很好。' },
    页码段: { text: '⟦第1页 共4页⟧', fixed: '' },
    公众号推广: { text: '⟦更多范文请关注微信公众号：某某公文⟧', fixed: '' },
    带推广的网址: { text: '材料见 ⟦http://www.example.com/a.html⟧ 欢迎收藏' },
    预览结束: { text: '⟦预览结束，还剩3页未读⟧', fixed: '' },
    转载声明: { text: '⟦本文来自网络，如有侵权请联系删除⟧', fixed: '' },
  },
});

testCheck({ ...residue, severity: 'hint' }, {
  valid: {},
  invalid: {
    长句重复: {
      text: '党组书记带头开展谈心谈话，做到谈深谈透、见人见事。\n会议结束。⟦党组书记带头开展谈心谈话，做到谈深谈透、见人见事⟧。',
      says: ['前文已出现过'],
    },
  },
});
