/** A word with a wrong character of the same sound or shape, wrong wherever it stands. */
export interface WordSlip {
  readonly wrong: string;
  readonly right: string;
  /** Of the words every report of such a meeting uses. */
  readonly grave: boolean;
}

/** Fixed words only, put together from experience: never 的地得, 做作, nor a word that is right beside other characters. */
export const WORD_SLIPS: readonly WordSlip[] = [
  ...slips(true, '布署→部署 检视剖折→检视剖析 党性剖折→党性剖析 发言题纲→发言提纲 谈话题纲→谈话提纲 坐谈会→座谈会 ' +
    '剖晰→剖析 捡视问题→检视问题 党性休养→党性修养 无则嘉勉→无则加勉 无则加免→无则加勉 有则改知→有则改之 整改措失→整改措施 ' +
    '红脸出汉→红脸出汗 形式主意→形式主义 官僚主意→官僚主义 享乐主意→享乐主义 自我批平→自我批评 相互批平→相互批评'),
  ...slips(false,
    '按步就班→按部就班 再接再励→再接再厉 以身做则→以身作则 一如继往→一如既往 一愁莫展→一筹莫展 重蹈复辙→重蹈覆辙 ' +
    '鞠躬尽粹→鞠躬尽瘁 矫往过正→矫枉过正 变本加利→变本加厉 默守成规→墨守成规 融汇贯通→融会贯通 相辅相承→相辅相成 ' +
    '一脉相成→一脉相承 义不容词→义不容辞 责无旁代→责无旁贷 滥芋充数→滥竽充数 烂竽充数→滥竽充数 直接了当→直截了当 ' +
    '迫不急待→迫不及待 不记其数→不计其数 精兵减政→精兵简政 弛而不息→驰而不息 关怀倍至→关怀备至 拔乱反正→拨乱反正 ' +
    '名列前矛→名列前茅 走头无路→走投无路 贯切落实→贯彻落实 惯彻落实→贯彻落实 贯彻洛实→贯彻落实 贪脏枉法→贪赃枉法 ' +
    '防碍→妨碍 针贬→针砭 浮燥→浮躁 急燥→急躁 枯躁→枯燥 气慨→气概 慷概→慷慨 震憾→震撼 追朔→追溯 ' +
    '陷井→陷阱 幅射→辐射 寒喧→寒暄 通迅员→通讯员 通迅录→通讯录 一如即往→一如既往 立杆见影→立竿见影 义无返顾→义无反顾 中流抵柱→中流砥柱 纷至踏来→纷至沓来 ' +
    '迫在眉捷→迫在眉睫 尊循→遵循 分岐→分歧 反溃→反馈 招商恰谈→招商洽谈 洽淡→洽谈 ' +
    '求真物实→求真务实 实事求事→实事求是 戒骄戒燥→戒骄戒躁 雷励风行→雷厉风行 雷历风行→雷厉风行 举一返三→举一反三 防微杜见→防微杜渐 ' +
    '因地治宜→因地制宜 循序渐近→循序渐进 持之以横→持之以恒 群策群利→群策群力 凝心聚利→凝心聚力 契而不舍→锲而不舍 懈殆→懈怠 ' +
    '急功近力→急功近利 好高务远→好高骛远 好高鹜远→好高骛远 趋之若骛→趋之若鹜 敷衍塞则→敷衍塞责 畏难情续→畏难情绪 监督执记→监督执纪 ' +
    '违纪违发→违纪违法 廉洁自侓→廉洁自律 脚塌实地→脚踏实地 履职尽则→履职尽责 规章制渡→规章制度'),
];

function slips(grave: boolean, written: string): readonly WordSlip[] {
  return written.split(' ').map((pair) => {
    const [wrong = '', right = ''] = pair.split('→');
    return { wrong, right, grave };
  });
}
