/** A word with a wrong character of the same sound or shape, wrong wherever it stands. */
export interface WordSlip {
  readonly wrong: string;
  readonly right: string;
  /** Of the words every report of such a meeting uses. */
  readonly grave: boolean;
}

/** Fixed words only, put together from experience: never 的地得, 做作, nor a word that is right beside other characters. */
export const WORD_SLIPS: readonly WordSlip[] = [
  ...slips(true, '布署→部署 检视剖折→检视剖析 党性剖折→党性剖析 发言题纲→发言提纲 谈话题纲→谈话提纲 坐谈会→座谈会'),
  ...slips(false,
    '按步就班→按部就班 再接再励→再接再厉 以身做则→以身作则 一如继往→一如既往 一愁莫展→一筹莫展 重蹈复辙→重蹈覆辙 ' +
    '鞠躬尽粹→鞠躬尽瘁 矫往过正→矫枉过正 变本加利→变本加厉 默守成规→墨守成规 融汇贯通→融会贯通 相辅相承→相辅相成 ' +
    '一脉相成→一脉相承 义不容词→义不容辞 责无旁代→责无旁贷 滥芋充数→滥竽充数 烂竽充数→滥竽充数 直接了当→直截了当 ' +
    '迫不急待→迫不及待 不记其数→不计其数 精兵减政→精兵简政 弛而不息→驰而不息 关怀倍至→关怀备至 拔乱反正→拨乱反正 ' +
    '名列前矛→名列前茅 走头无路→走投无路 贯切落实→贯彻落实 惯彻落实→贯彻落实 贯彻洛实→贯彻落实 贪脏枉法→贪赃枉法 ' +
    '防碍→妨碍 针贬→针砭 浮燥→浮躁 急燥→急躁 枯躁→枯燥 气慨→气概 慷概→慷慨 震憾→震撼 追朔→追溯 ' +
    '陷井→陷阱 幅射→辐射 寒喧→寒暄 通迅员→通讯员 通迅录→通讯录 一如即往→一如既往 立杆见影→立竿见影 义无返顾→义无反顾 中流抵柱→中流砥柱 纷至踏来→纷至沓来 ' +
    '迫在眉捷→迫在眉睫 尊循→遵循 分岐→分歧 反溃→反馈 招商恰谈→招商洽谈 洽淡→洽谈'),
];

function slips(grave: boolean, written: string): readonly WordSlip[] {
  return written.split(' ').map((pair) => {
    const [wrong = '', right = ''] = pair.split('→');
    return { wrong, right, grave };
  });
}
