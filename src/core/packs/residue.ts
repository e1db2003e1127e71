/** What download sites and compilations leave in a text. Word lists only where the words cannot be a report's own. */
export interface ResidueSignature {
  readonly pattern: RegExp;
  /** What it is, for the message. */
  readonly what: string;
  /** The whole line goes; otherwise only the span. */
  readonly line: boolean;
  /** Only in a line no longer than this: in a long sentence the same words are prose. */
  readonly within: number;
}

const LINE = 60;
const ANY = Number.POSITIVE_INFINITY;

export const RESIDUE_SIGNATURES: readonly ResidueSignature[] = [
  { what: '下载文档的密码', line: true, within: LINE, pattern: /(?:本文档|本文件|文档|文件|本文|编辑|打开|解压|提取|查看|压缩包)\S{0,4}(?:密码|提取码)\s*(?:[：:]|是|为)?\s*[A-Za-z0-9]{2,}/ },
  { what: '下载网站的标记', line: false, within: ANY, pattern: /##\s?[A-Za-z0-9_]{1,40}\s?##/ },
  { what: '收费下载的提示', line: true, within: LINE, pattern: /(?:购买|付费|充值|开通会员|加入\s?(?:VIP|会员)|成为会员).{0,12}(?:下载|阅读|查看|全文)/i },
  { what: '登录阅读的提示', line: true, within: LINE, pattern: /(?:阅读|查看|浏览).{0,8}(?:全文|全部|图文|范文|内容).{0,10}(?:登录|登陆)|(?:登录|登陆).{0,8}(?:查看|阅读|下载).{0,6}(?:全文|全部|范文|更多)/ },
  { what: '网页预览的提示', line: true, within: LINE, pattern: /预览(?:已)?结束|剩余.{0,4}(?:内容|页)未(?:显示|读)|还剩[0-9]{1,4}页未读|未完[，,]?\s?全文共|当前显示\s?[0-9]{1,6}\s?字/ },
  { what: '网页下载的提示', line: true, within: LINE, pattern: /点击(?:此处)?(?:下载|查看)(?:全文|原文|文档|更多)|立即下载|免费下载|可编辑\s?word\s?版/i },
  { what: '公众号推广语', line: true, within: ANY, pattern: /(?:关注|搜索|加|扫码|扫描|更多|范文|收藏)[^，。；]{0,10}公众号|公众号[^，。；]{0,16}(?:关注|更多|范文|收藏|获取)|(?:扫码|长按|扫一扫)[^，。；]{0,8}(?:关注|添加|领取|加微信|识别)/ },
  { what: '网站推广语', line: true, within: LINE, pattern: /(?:更多|海量|免费)[^，。；]{0,10}(?:范文|公文|材料|文档)[^，。；]{0,12}(?:网|微信|公众号|www|http|请)/i },
  { what: '客服或代写联系方式', line: true, within: ANY, pattern: /(?:联系|添加|咨询|加)(?:客服|站长|老师|小编|编辑|微信)[^，。；]{0,8}[A-Za-z0-9_-]{5,}|(?:定制|有偿)?代(?:笔|写)(?:文章|材料|公文|此类)/ },
  { what: '转载声明', line: true, within: ANY, pattern: /(?:本站|本文|内容)(?:均)?(?:来自|来源于|收集自|转载自)(?:于)?(?:网络|互联网)|如有侵权.{0,8}(?:联系|删除)|网友投稿|小编(?:为|整理)|由小编/ },
  { what: '网站信息', line: true, within: LINE, pattern: /文档编号[：:]|上传时间[：:]|页数[：:]\s?[0-9]+|由会员分享|我的足迹|浏览(?:次数|量)[：:]|上一篇[：:]|下一篇[：:]|责任编辑[：:]|(?:作者|来源)[：:]\s?(?:佚名|网络|未知)/ },
  { what: '汇编标记', line: false, within: LINE, pattern: /^(?:第[一二三四五六七八九十]+篇|范文[一二三四五六七八九十0-9]+|篇[一二三四五六七八九十])[：:]|【(?:精选|推荐|最新|优秀|荐读|热门|必备)[^】]{0,8}】|[（(](?:精选|优秀|最新|通用)[0-9]*篇[）)]|合集下载/ },
  { what: '正文中的页码', line: true, within: 16, pattern: /^第\s?[0-9]{1,4}\s?页\s?[（(]?\s?[,，]?\s?共\s?[0-9]{1,4}\s?页[）)]?$/ },
];

/** One look at a long paragraph: without any of these no signature fits that may stand in one. */
export const IN_LONG_LINE = /##|公众号|扫码|长按|扫一扫|客服|站长|老师|小编|编辑|微信|代笔|代写|来自|来源|收集自|转载自|侵权|网友投稿/;

/** An address is a site's mark only beside these; a report may name the site where opinions were sought. */
export const ADDRESS = /(?:https?:\/\/|www\.)[A-Za-z0-9./?=_%&-]+/;
export const ADVERTISING = /关注|更多|范文|加微信|收藏|下载/;
/** Addresses of authorities and schools are no download site's. */
export const OFFICIAL = /\.(?:gov|edu|org|mil)\.cn\b/;

/**
 * What is said in every report in the same words: set phrases, quoted words, titles of
 * documents. A sentence that is hardly anything else may come again.
 */
export const FORMULA =
  /“[^”]{0,120}”|‘[^’]{0,60}’|《[^》]{0,60}》|习近平新时代中国特色社会主义思想|(?:始终)?(?:在思想上政治上行动上)?同以习近平同志为核心的党中央保持高度一致|思想自觉|政治自觉|行动自觉|两个确立|两个维护|四个意识|四个自信|深刻领悟|决定性意义|进一步|切实|不断|更加|自觉|坚定|坚决|增强|做到|全面|深入|学习|贯彻|落实|党的[一二三四五六七八九十]{1,3}(?:大|届[一二三四五六七八九十]中全会)?精神|习近平总书记|重要讲话|重要指示批示|精神/g;
