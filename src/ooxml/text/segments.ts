import { child, children, isElement, MC, onOff, wordName, XML } from '../xml/names';

/** A stretch of a paragraph's text that one node of a run holds. */
export interface Segment {
  /** The w:r that gives it its format. */
  readonly run: Element;
  /** The w:t, w:tab, w:br … itself. */
  readonly node: Element;
  readonly text: string;
  /** UTF-16 offset in the paragraph's text. */
  readonly start: number;
  /** Stands in a tracked deletion. */
  readonly deleted: boolean;
}

export interface ParagraphText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Hidden characters (w:vanish), which Word does not show; not in `text`. */
  readonly hidden: string;
}

export interface ReadingOptions {
  readonly showDeleted: boolean;
  /** Whether a run is hidden by its format or a style's. */
  isHidden(run: Element): boolean;
}

/** What holds runs and is read through: ISO 29500-1 §17.3.1 (EG_PContent) and its wrappers. */
const WRAPPERS = new Set(['hyperlink', 'smartTag', 'customXml', 'fldSimple', 'sdtContent', 'ins', 'moveTo', 'dir', 'bdo', 'rubyBase']);

/**
 * The text of a paragraph across its runs. Of a field only the result is text;
 * of alternate content only the first choice; notes, pictures and text boxes
 * have none.
 */
export function readParagraph(paragraph: Element, options: ReadingOptions): ParagraphText {
  const segments: Segment[] = [];
  let text = '';
  let hidden = '';
  /** For each open complex field, whether its result has begun. */
  const fields: boolean[] = [];

  const add = (run: Element, node: Element, s: string, deleted: boolean, isHidden: boolean): void => {
    if (!s || fields.includes(false)) return;
    if (isHidden) hidden += s;
    else {
      segments.push({ run, node, text: s, start: text.length, deleted });
      text += s;
    }
  };

  const readRun = (run: Element, container: Element, deleted: boolean, isHidden: boolean): void => {
    for (const node of children(container)) {
      if (isAlternate(node)) {
        const choice = chosen(node);
        if (choice) readRun(run, choice, deleted, isHidden);
        continue;
      }
      const name = wordName(node);
      if (name === 'fldChar') {
        const kind = node.getAttributeNS(node.namespaceURI, 'fldCharType');
        if (kind === 'begin') fields.push(false);
        else if (kind === 'separate' && fields.length) fields[fields.length - 1] = true;
        else if (kind === 'end') fields.pop();
      } else if (name === 'ruby') {
        const base = child(node, 'rubyBase');
        if (base) walk(base, deleted);
      } else add(run, node, textOf(node, name, deleted), deleted, isHidden);
    }
  };

  const walk = (container: Element, deleted: boolean): void => {
    for (const node of children(container)) {
      const name = wordName(node);
      if (name === 'r') readRun(node, node, deleted, options.isHidden(node));
      else if (WRAPPERS.has(name)) walk(node, deleted);
      else if (name === 'sdt') {
        const content = child(node, 'sdtContent');
        if (content) walk(content, deleted);
      } else if (name === 'del' || name === 'moveFrom') {
        if (options.showDeleted) walk(node, true);
      } else if (isAlternate(node)) {
        const choice = chosen(node);
        if (choice) walk(choice, deleted);
      }
    }
  };

  walk(paragraph, false);
  return { text, segments, hidden };
}

/** The text that one node of a run stands for; '' for what is no text. */
function textOf(node: Element, name: string, deleted: boolean): string {
  switch (name) {
    case 't':
      return plain(node);
    case 'delText':
      return deleted ? plain(node) : '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br': {
      const type = node.getAttributeNS(node.namespaceURI, 'type');
      return type === 'page' || type === 'column' ? '' : '\n';
    }
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00AD';
    case 'sym':
      return symbol(node);
    default:
      return '';
  }
}

/** Space at the ends counts only under xml:space="preserve" (§17.3.3.31); a line end inside is a space. */
function plain(node: Element): string {
  const raw = node.textContent ?? '';
  if (!/^[ \t\r\n]|[\r\n]|[ \t]$/.test(raw)) return raw;
  const text = preserves(node) ? raw : raw.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
  return text.replace(/[\r\n]/g, ' ');
}

function preserves(node: Element): boolean {
  for (let n: Node | null = node; isElement(n); n = n.parentNode) {
    const space = n.getAttributeNS(XML, 'space');
    if (space) return space === 'preserve';
  }
  return false;
}

/** Characters of Word's dingbat fonts that stand for boxes and ticks in forms. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0xa1: '○', 0xa8: '□',
  0xd8: '➢', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};

function symbol(node: Element): string {
  const code = Number.parseInt(node.getAttributeNS(node.namespaceURI, 'char') ?? '', 16);
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return '';
  const font = node.getAttributeNS(node.namespaceURI, 'font') ?? '';
  // Symbol fonts are reached through U+F000 … F0FF.
  if (code >= 0xf000 && code <= 0xf0ff) return (font.startsWith('Wingdings') ? WINGDINGS[code - 0xf000] : undefined) ?? String.fromCharCode(code);
  return String.fromCharCode(code);
}

/** Whether this is mc:AlternateContent (ISO 29500-3 §9.3). */
export function isAlternate(node: Element): boolean {
  return node.namespaceURI === MC && node.localName === 'AlternateContent';
}

/** The branch that is read: the first choice, as Word takes what it knows first; else the fallback. */
export function chosen(alternate: Element): Element | null {
  const branches = children(alternate).filter((b) => b.namespaceURI === MC);
  return branches.find((b) => b.localName === 'Choice') ?? branches.find((b) => b.localName === 'Fallback') ?? null;
}

/** Whether a run's own properties hide it; null when they do not say. */
export function hiddenBy(properties: Element | null): boolean | null {
  return onOff(child(properties, 'vanish'));
}
