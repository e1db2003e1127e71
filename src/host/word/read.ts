import type { DocumentSnapshot, TextRange } from '../../core/document';

/**
 * What a snapshot needs, by name: a load of everything freezes Word on long
 * documents and can take the focus away (pitfalls 21, 23). Labels come through
 * the null object, because `listItem` fails the whole batch at the first
 * paragraph that is in no list.
 */
const FIELDS =
  'items/text,items/style,items/tableNestingLevel,items/isListItem,items/listItemOrNullObject/listString';

/** … and what tells a paragraph in a content control. Only an insertion asks. */
const ENCLOSED_FIELDS = `${FIELDS},items/parentContentControlOrNullObject/id`;

/**
 * Queue the loading of paragraphs; `snapshotOf` reads them after the sync. All that
 * is wanted of a collection goes into one load: office.js makes the items anew at
 * each one, and what an earlier load of the same trip brought is gone.
 */
export function loadParagraphs(paragraphs: Word.ParagraphCollection, enclosure: 'enclosure' | null = null): Word.ParagraphCollection {
  if (enclosure === null) paragraphs.load(FIELDS);
  else paragraphs.load(ENCLOSED_FIELDS);
  return paragraphs;
}

/**
 * A text as Word gives it, without the marks that end a cell or a paragraph
 * (U+0007, \r), which some versions add. A line break stays \v, as the snapshot has it.
 */
export function plainText(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === '\u0007' || text.charAt(end - 1) === '\r')) end -= 1;
  return text.slice(0, end);
}

/** Loaded paragraphs as a snapshot. */
export function snapshotOf(paragraphs: Word.ParagraphCollection): DocumentSnapshot {
  return {
    paragraphs: paragraphs.items.map((paragraph) => {
      const item = paragraph.isListItem ? paragraph.listItemOrNullObject : null;
      return {
        text: plainText(paragraph.text),
        label: item === null || item.isNullObject ? '' : item.listString,
        style: paragraph.style,
        tableDepth: paragraph.tableNestingLevel,
      };
    }),
  };
}

/** Objects queued to find out where the selection is. */
export interface SelectionProbe {
  readonly selected: Word.Range;
  readonly first: Word.Paragraph;
  readonly upTo: Word.ParagraphCollection;
  readonly lead: Word.Range;
  /** The paragraphs that the selection touches. */
  readonly all: Word.ParagraphCollection;
}

/**
 * WordApi 1.3 has no positions, so they are counted: how many paragraphs there are
 * from the body's start to the selection's first one, and how much text there is
 * before the selection in that one. Outside of the body (header, note) the two
 * ranges have no union, and a null object comes back instead of an error.
 */
export function probeSelection(context: Word.RequestContext): SelectionProbe {
  const { body } = context.document;
  const selected = context.document.getSelection();
  // Without names this load would steal the focus (pitfall 21).
  selected.load('text');
  const first = selected.paragraphs.getFirst();
  first.load('text');
  const { paragraphs: upTo } = body.getRange('Start').expandToOrNullObject(first.getRange('Whole'));
  upTo.load('items/tableNestingLevel');
  const lead = first.getRange('Start').expandToOrNullObject(selected.getRange('Start'));
  lead.load('text');
  const all = context.document.getSelection().paragraphs;
  all.load('items/tableNestingLevel');
  return { selected, first, upTo, lead, all };
}

/** Where the selection is; null when it is not in the body, or when Word's answers do not fit together. */
export function selectionOf(probe: SelectionProbe, snapshot: DocumentSnapshot): TextRange | null {
  if (probe.upTo.isNullObject || probe.lead.isNullObject) return null;
  const paragraph = probe.upTo.items.length - 1;
  const text = snapshot.paragraphs[paragraph]?.text;
  if (text === undefined || text !== plainText(probe.first.text)) return null;
  const start = plainText(probe.lead.text).length;
  if (start > text.length) return null;
  // A selection over several paragraphs is told by its first one.
  const end = Math.min(text.length, start + probe.selected.text.length);
  return { paragraph, start, end };
}

/** The last paragraph that the selection touches, from how many it touches. */
export function lastSelected({ all }: SelectionProbe, { paragraph }: TextRange, { paragraphs }: DocumentSnapshot): number {
  return Math.min(paragraphs.length, paragraph + Math.max(1, all.items.length)) - 1;
}
