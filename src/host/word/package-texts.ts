import type { ElsewhereText } from '../port';

/** Characters that stand for elements without text of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** One tag or one stretch of text of an XML text. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'text';
  readonly name: string;
  /** The tag's inside, or the text. */
  readonly content: string;
  readonly isEmpty: boolean;
}

/**
 * The tags and texts of Word's own flat OPC, in order and in linear time. Word
 * escapes > in attributes, writes no CDATA and declares no entities, so this is
 * all of XML that is needed here; a parser would be the pane's largest part.
 */
export function* pieces(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', name: '', content: xml.slice(at, open), isEmpty: false };
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    const content = xml.slice(open + 1, close);
    at = close + 1;
    if (content.startsWith('?') || content.startsWith('!')) continue;
    if (content.startsWith('/')) yield { kind: 'close', name: content.slice(1).trim(), content, isEmpty: false };
    else {
      const name = /^[^\s/]*/.exec(content)?.[0] ?? '';
      yield { kind: 'open', name, content, isEmpty: content.endsWith('/') };
    }
  }
}

interface OpenParagraph {
  text: string;
  hidden: string;
}

const OFF = /w:val="(?:0|false|off)"/;
/** Where notes and text boxes begin; what is in none of them is the body, which is read elsewhere. */
const NOTES: Readonly<Record<string, string>> = { 'w:footnote': 'footnotes', 'w:endnote': 'endnotes' };
/** Word draws these; they are no notes (ISO 29500-1 §17.11.20). */
const SEPARATOR = /w:type="(?:separator|continuationSeparator|continuationNotice)"/;

/** Notes, text boxes and hidden text in the OOXML of a body; one entry a paragraph with text. */
export function textsOfPackage(xml: string): readonly ElsewhereText[] {
  const found: ElsewhereText[] = [];
  const paragraphs: OpenParagraph[] = [];
  const parts: string[] = [];
  let isText = false;
  let isHidden = false;
  let inProperties = 0;
  // The old form of a text box, kept beside the new one, would say everything twice.
  let fallback = 0;
  for (const { kind, name, content, isEmpty } of pieces(xml)) {
    if (name === 'mc:Fallback' && !isEmpty) fallback += kind === 'open' ? 1 : -1;
    if (fallback > 0) continue;
    const paragraph = paragraphs[paragraphs.length - 1];
    if (kind === 'text') {
      if (!isText || paragraph === undefined) continue;
      if (isHidden) paragraph.hidden += decoded(content);
      else paragraph.text += decoded(content);
    } else if (kind === 'open') {
      const note = NOTES[name];
      if (note !== undefined && !isEmpty) parts.push(SEPARATOR.test(content) ? '' : note);
      else if (name === 'w:txbxContent' && !isEmpty) parts.push('textbox');
      else if (name === 'w:p' && !isEmpty) paragraphs.push({ text: '', hidden: '' });
      else if (name === 'w:r') isHidden = false;
      else if (name === 'w:rPr' || name === 'w:pPr') inProperties += isEmpty ? 0 : 1;
      else if (name === 'w:vanish' && inProperties > 0) isHidden = !OFF.test(content);
      else if (name === 'w:t') isText = !isEmpty;
      else if (paragraph !== undefined && inProperties === 0 && CHARACTERS[name] !== undefined) paragraph.text += CHARACTERS[name];
    } else if (name === 'w:t') isText = false;
    else if (name === 'w:rPr' || name === 'w:pPr') inProperties -= 1;
    else if (name === 'w:txbxContent' || NOTES[name] !== undefined) parts.pop();
    else if (name === 'w:p' && paragraph !== undefined) {
      paragraphs.pop();
      isHidden = false;
      const part = parts[parts.length - 1];
      if (part !== undefined && part !== '' && paragraph.text.trim() !== '') found.push({ part, text: paragraph.text });
      if (part !== '' && paragraph.hidden.trim() !== '') found.push({ part: part ?? 'hidden', text: paragraph.hidden });
    }
  }
  return found;
}
