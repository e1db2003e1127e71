import type { Paragraph } from '../api';
import { child, children, closest, MC, wordName } from '../xml/names';
import { chosen, readParagraph, type ParagraphText } from './segments';

/** Where a paragraph stands. */
interface Standing {
  readonly tableDepth: number;
  readonly inControl: boolean;
}

/** Block containers that are read through besides tables and controls. */
const THROUGH = new Set(['customXml', 'tr', 'tc', 'ins', 'moveTo', 'sdtContent']);

/** A block-level element found in the body, in document order. */
export function* blockParagraphs(container: Element, depth = 0, inControl = false): Generator<{ element: Element } & Standing> {
  for (const node of children(container)) {
    const name = wordName(node);
    if (name === 'p') yield { element: node, tableDepth: depth, inControl };
    else if (name === 'tbl') yield* blockParagraphs(node, depth + 1, inControl);
    else if (name === 'sdt') {
      const content = child(node, 'sdtContent');
      if (content) yield* blockParagraphs(content, depth, true);
    } else if (THROUGH.has(name)) yield* blockParagraphs(node, depth, inControl);
    else if (node.namespaceURI === MC && node.localName === 'AlternateContent') {
      const choice = chosen(node);
      if (choice) yield* blockParagraphs(choice, depth, inControl);
    }
  }
}

/** The paragraphs of the body and their texts, read once and kept until they change. */
export class Body {
  showDeleted = false;
  private readonly known = new WeakMap<Element, Paragraph>();
  private list: readonly Paragraph[] | null = null;
  private readonly standings = new Map<Paragraph, Standing>();
  private texts = new WeakMap<Paragraph, ParagraphText>();

  constructor(
    readonly element: Element,
    private readonly isHidden: (run: Element) => boolean,
  ) {}

  paragraphs(): readonly Paragraph[] {
    if (!this.list) {
      this.standings.clear();
      this.list = [...blockParagraphs(this.element)].map(({ element, ...standing }) => {
        const paragraph = this.of(element);
        this.standings.set(paragraph, standing);
        return paragraph;
      });
    }
    return this.list;
  }

  /** The one object that stands for a w:p. */
  of(element: Element): Paragraph {
    let paragraph = this.known.get(element);
    if (!paragraph) {
      paragraph = { element };
      this.known.set(element, paragraph);
    }
    return paragraph;
  }

  isPresent(paragraph: Paragraph): boolean {
    this.paragraphs();
    return this.standings.has(paragraph);
  }

  tableDepth(paragraph: Paragraph): number {
    this.paragraphs();
    return this.standings.get(paragraph)?.tableDepth ?? 0;
  }

  inControl(paragraph: Paragraph): boolean {
    this.paragraphs();
    return this.standings.get(paragraph)?.inControl ?? false;
  }

  read(paragraph: Paragraph): ParagraphText {
    let text = this.texts.get(paragraph);
    if (!text) {
      text = readParagraph(paragraph.element, { showDeleted: this.showDeleted, isHidden: this.isHidden });
      this.texts.set(paragraph, text);
    }
    return text;
  }

  /** The body paragraph a node stands in: the outermost w:p, as text boxes hold paragraphs within one. */
  around(node: Node): Paragraph | null {
    let found: Element | null = null;
    for (let n: Node | null = node; n && n !== this.element; n = n.parentNode) {
      if (wordName(n) === 'p') found = n as Element;
    }
    return found && this.known.has(found) ? this.of(found) : null;
  }

  /** Forget what these changed nodes may have changed. True when more than the content of runs changed. */
  invalidate(targets: readonly Node[]): boolean {
    let structural = false;
    for (const target of targets) {
      const paragraph = this.around(target);
      if (paragraph) this.texts.delete(paragraph);
      else this.list = null;
      if (!paragraph || closest(target, 'pPr')) structural = true;
    }
    return structural;
  }

  /** Forget every text, e.g. when another view of deletions is asked for. */
  invalidateTexts(): void {
    this.texts = new WeakMap();
  }
}
