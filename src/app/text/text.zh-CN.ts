import type { ElementId } from '../../core/structure/elements';
import { checkZhCN } from './check.zh-CN';
import { fillZhCN } from './fill.zh-CN';
import { pageZhCN } from './page.zh-CN';

/** The pane's own words in Chinese; what is said of the document comes from the core, in Chinese always. */
export const zhCN = {
  /** For parts that load words of their own. */
  language: 'zh-CN' as 'zh-CN' | 'en-US',
  appName: '通报助手',
  views: { structure: '结构', fill: '待填', check: '校核' },
  viewsLabel: '视图',
  bands: { ends: '首尾', pre: '会前', meet: '会议', post: '会后' },
  groups: {
    unit: '单位与上级', meeting: '会议', people: '人员', before: '会前数据', during: '会上数据', after: '整改数据', closing: '落款',
  },
  severities: { error: '必改', warning: '建议改', hint: '请核对' },
  separator: ' · ',
  /** The button that opens them. */
  settings: '年度设置、单位设置',
  partFailed: '这一部分没有加载出来，文档没有改动。',
  /** Says nothing of the document: the message that is missing may be of a write. */
  noticeFailed: '有一条提示没有显示出来，请点“重试”。',
  retry: '重试',
  /** An element's name where the language has one of its own; else the model's. */
  elementName: (_id: ElementId, name: string): string => name,
  headline: {
    loading: '正在读取文档',
    empty: '文档还是空的',
    foreign: '未见民主生活会通报的内容',
    notYet: '暂不宜送审',
    looking: '正文机检未见必改项',
    clean: '机检未见必改项，请人工复核后送审',
    emptyReason: '可以起草全文，或打开已有的稿子',
    lookingReason: '正在校核页眉、页脚等处',
    blanks: (n: number) => `待填 ${n} 处`,
    confirms: (n: number) => `待核对 ${n} 项`,
    errors: (n: number) => `必改 ${n} 处`,
    elsewhere: (n: number) => `页眉页脚等处 ${n} 处`,
    alsoWarnings: (n: number) => `建议改 ${n} 处`,
    alsoHints: (n: number) => `请核对 ${n} 处`,
    elsewhereUnknown: '页眉页脚等处未校核',
    nothingElse: '正文和页眉页脚等处都没有待填处',
    rescan: '重新校核',
  },
  bar: {
    label: (band: string, done: number, total: number) => `${band}：已填写（核对）${done} 处，共 ${total} 处`,
    absent: '未写',
    none: '无',
    noneLabel: (band: string) => `${band}：没有待填处`,
    absentLabel: (band: string) => `${band}：文中还没有这一阶段`,
  },
  structure: {
    label: '文档结构',
    opening: '开头',
    closing: '结尾',
    missing: (n: number) => `缺 ${n} 节`,
    moreMissing: (n: number) => `其余 ${n} 节`,
    moreRecommended: (n: number) => `可补写 ${n} 节`,
    insert: '插入',
    insertNamed: (name: string) => `插入“${name}”`,
    recommended: '建议写',
    optional: '选写',
    absent: '缺',
    misplaced: '位置不对',
    duplicate: '重复',
    empty: '有标题无内容',
    done: '没有待填处，也没有校核意见',
    goTo: (name: string) => `定位到“${name}”`,
    loose: '其他段落',
    treatAsReport: '按通报校核',
    foreign: '这份文档里没有见到民主生活会通报的标题和阶段。',
    inserting: '正在写入…',
  },
  footer: {
    pending: (n: number) => `录了 ${n} 项，还没写入文档`,
    fillAll: '全部填入',
    undo: '撤销',
    goTo: '定位',
    undoInWord: '修订模式下请用 Word 的“撤销”',
    undoRemoval: '要恢复，请用 Word 的“撤销”',
    filled: (name: string, n: number) => (n > 1 ? `已填“${name}”${n} 处` : `已填“${name}”`),
    filledAll: (facts: number, places: number) => `已填 ${facts} 项、${places} 处`,
    completed: (name: string, n: number) => (n > 1 ? `已补全“${name}”${n} 处` : `已补全“${name}”`),
    fixed: (name: string, n: number) => (name !== '' ? `已修正“${name}”` : n > 1 ? `已修正 ${n} 处` : '已修正'),
    removed: (n: number) => `已删去 ${n} 段`,
    inserted: (name: string, n: number) => `已插入“${name}”${n} 段`,
    undone: '已撤销',
    wholeReport: '全文',
  },
  fill: fillZhCN,
  check: checkZhCN,
  page: pageZhCN,
  openSheet: '送审前核对单',
};

/** The shape every language of the pane fills. */
export type Text = typeof zhCN;
