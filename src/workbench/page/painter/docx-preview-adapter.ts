import { defaultOptions, parseAsync, renderDocument } from 'docx-preview';
import type { HElement, Options } from 'docx-preview';
import { readParagraph } from '../../../ooxml/text/segments';
import { blockView } from './block-view';
import { fontFamily } from './effective-fonts';
import type { EffectiveFonts } from './effective-fonts';
import { paragraphView, runView, sourceOf } from './node-view';
import type { NodeView } from './node-view';

/**
 * The only file that knows docx-preview. It parses the package's styles, headers and
 * pictures once, and paints the body from the live XML, whole or a paragraph at a time.
 * Its parser's members are undocumented: the exact version is pinned, and a test in
 * the browser paints through them.
 */
interface Painted {
  className?: string;
  cssStyle?: Record<string, string>;
  children: Painted[];
}
interface PreviewParser {
  parseParagraph(node: Element | NodeView): Painted;
  parseRun(node: Element | NodeView, parent?: Painted): Painted;
  parseBodyElements(node: Element | NodeView): Painted[];
  parseTable(node: Element | NodeView): Painted;
  parseTableRow(node: Element | NodeView): Painted;
  parseTableCell(node: Element | NodeView): Painted;
  parseDocumentFile(root: Element): unknown;
}
interface PreviewLevel {
  levelText?: string;
  format?: string;
  bullet?: unknown;
}
interface PreviewDocument {
  readonly _parser: PreviewParser;
  readonly documentPart: { body: unknown };
  readonly numberingPart?: { readonly domNumberings: PreviewLevel[] };
}

/** Something painted: the pages, and the rules they need. */
export interface PaintedPages {
  readonly nodes: readonly Node[];
  readonly css: string;
}

export interface Painter {
  /** Paint all. @param root the live w:document */
  paint(root: Element): Promise<PaintedPages>;
  /** Paint one w:p; null when docx-preview leaves it out. */
  paintParagraph(paragraph: Element): Promise<HTMLElement | null>;
  /** What a w:p or a w:r was last painted as. */
  paintedAs(element: Element): HTMLElement | undefined;
  /** Which w:p or w:r a painted element shows. */
  sourceOf(painted: Node): Element | undefined;
}

const MARK = /(?:^| )tb-(\d+)(?: |$)/;

/** @param bytes the file as it is now: styles, numbering, headers, pictures are read from it */
export async function openPainter(bytes: Uint8Array, fonts: EffectiveFonts): Promise<Painter> {
  const preview = (await parseAsync(bytes, { ignoreFonts: true })) as PreviewDocument;
  const parser = preview._parser;
  const waiting = new Map<number, Element>();
  const paintedAs = new WeakMap<Element, HTMLElement>();
  const sources = new WeakMap<Node, Element>();
  const texts = new WeakMap<Element, string>();
  let marks = 0;
  let css: string[] = [];

  const mark = (painted: Painted, element: Element): Painted => {
    marks += 1;
    waiting.set(marks, element);
    painted.className = `${painted.className ?? ''} tb-${marks}`.trim();
    return painted;
  };

  const parseParagraph = parser.parseParagraph.bind(parser);
  parser.parseParagraph = (node) => {
    const element = sourceOf(node);
    if (element.localName === 'p') {
      // What is hidden or deleted is painted too: docx-preview marks it so.
      const { segments } = readParagraph(element, { showDeleted: true, isHidden: () => false });
      for (const segment of segments) texts.set(segment.node, segment.text);
    }
    const painted = parseParagraph(paragraphView(element));
    // The parser also sends wrappers (w:ins, w:sdtContent …) through here.
    return element.localName === 'p' ? mark(painted, element) : painted;
  };
  const parseRun = parser.parseRun.bind(parser);
  parser.parseRun = (node, parent) => {
    const element = sourceOf(node);
    const painted = parseRun(runView(element, (text) => texts.get(text) ?? null), parent);
    const family = fontFamily(fonts.ofRun(element));
    if (family !== null) painted.cssStyle = { ...painted.cssStyle, 'font-family': family };
    return mark(painted, element);
  };
  const parseBodyElements = parser.parseBodyElements.bind(parser);
  parser.parseBodyElements = (node) => parseBodyElements(blockView(sourceOf(node)));
  for (const name of ['parseTable', 'parseTableRow', 'parseTableCell'] as const) {
    const parse = parser[name].bind(parser);
    parser[name] = (node) => parse(blockView(sourceOf(node)));
  }
  // Numbers are painted from the model's labels: CSS counters know neither restarts nor Chinese forms.
  for (const level of preview.numberingPart?.domNumberings ?? []) {
    delete level.levelText;
    delete level.bullet;
    level.format = 'none';
  }

  const h: Options['h'] = (item) => {
    if (typeof item === 'string' || item instanceof Node) return defaultOptions.h(item);
    if (item.tagName === 'style') {
      // The policy blocks style elements; rules go into a constructed sheet.
      css.push(...(item.children ?? []).filter((text): text is string => typeof text === 'string'));
      return document.createComment('style');
    }
    const { style, ...rest } = item;
    const node = defaultOptions.h((typeof style === 'string' ? rest : item) as HElement);
    if (typeof style === 'string' && (node instanceof HTMLElement || node instanceof SVGElement)) node.style.cssText = style;
    const found = MARK.exec(item.className ?? '');
    if (found !== null && node instanceof HTMLElement) {
      const id = Number(found[1]);
      const element = waiting.get(id);
      waiting.delete(id);
      node.classList.remove(`tb-${id}`);
      if (element !== undefined) {
        paintedAs.set(element, node);
        sources.set(node, element);
      }
    }
    return node;
  };

  const options: Partial<Options> = { h, inWrapper: true, ignoreFonts: true, ignoreLastRenderedPageBreak: true, breakPages: false, renderChanges: true, renderAltChunks: false };
  const render = async (what: PreviewDocument, more: Partial<Options>): Promise<Node[]> => {
    css = [];
    return renderDocument(what, { ...options, ...more });
  };

  return {
    paintedAs: (element) => paintedAs.get(element),
    sourceOf: (painted) => sources.get(painted),
    async paint(root) {
      waiting.clear();
      preview.documentPart.body = parser.parseDocumentFile(root);
      const nodes = await render(preview, {});
      return { nodes: nodes.filter((node) => node instanceof HTMLElement), css: css.join('\n') };
    },
    async paintParagraph(paragraph) {
      waiting.clear();
      const body = { type: 'document', children: [parser.parseParagraph(paragraph)], props: { pageSize: {}, pageMargins: {} } };
      const documentPart = Object.assign(Object.create(preview.documentPart) as PreviewDocument['documentPart'], { body });
      const alone = Object.assign(Object.create(Object.getPrototypeOf(preview) as object) as PreviewDocument, preview, { documentPart });
      paintedAs.delete(paragraph);
      await render(alone, { inWrapper: false, renderHeaders: false, renderFooters: false, renderFootnotes: false, renderEndnotes: false });
      return paintedAs.get(paragraph) ?? null;
    },
  };
}
