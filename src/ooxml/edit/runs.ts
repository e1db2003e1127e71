import type { Paragraph } from '../api';
import { child, isWord } from '../xml/names';
import { create, dropEmptyRun, textNode, type Editing } from './editing';

/** Make an offset a border between runs. A w:t that spans it is divided, and so is its run. */
export function splitRunsAt(editing: Editing, paragraph: Paragraph, offset: number): void {
  const segments = editing.body.read(paragraph).segments;
  const spanning = segments.find((s) => s.start < offset && offset < s.start + s.text.length);
  if (spanning) {
    const parent = spanning.node.parentNode;
    if (!parent) return;
    const cut = offset - spanning.start;
    const name = spanning.deleted ? 'delText' : 't';
    const tail = textNode(editing, name, spanning.text.slice(cut));
    editing.history.insert(parent, textNode(editing, name, spanning.text.slice(0, cut)), spanning.node);
    editing.history.insert(parent, tail, spanning.node);
    editing.history.remove(spanning.node);
    splitRunBefore(editing, spanning.run, tail);
    return;
  }
  const before = [...segments].reverse().find((s) => s.start + s.text.length <= offset && s.text.length > 0);
  const after = segments.find((s) => s.start >= offset);
  if (before && after && before.run === after.run) splitRunBefore(editing, after.run, after.node);
}

/** Move a run's content from `node` on into a new run after it, with the same properties. */
function splitRunBefore(editing: Editing, run: Element, node: Element): void {
  const parent = run.parentNode;
  // In alternate content a node is no child of its run; such a run stays whole.
  if (!parent || node.parentNode !== run) return;
  const tail = run.cloneNode(false) as Element;
  const properties = child(run, 'rPr');
  if (properties) tail.appendChild(properties.cloneNode(true));
  editing.history.insert(parent, tail, run.nextSibling);
  for (let n: Node | null = node; n; ) {
    const next: Node | null = n.nextSibling;
    editing.history.move(n, tail, null);
    n = next;
  }
  dropEmptyRun(editing, run);
}

/** The runs that hold text[start, end), whole: borders are cut where needed. */
export function isolateRuns(editing: Editing, paragraph: Paragraph, start: number, end: number): Element[] {
  if (start >= end) return [];
  splitRunsAt(editing, paragraph, start);
  splitRunsAt(editing, paragraph, end);
  const runs = new Set<Element>();
  for (const s of editing.body.read(paragraph).segments) {
    if (s.start < end && s.start + s.text.length > start) runs.add(s.run);
  }
  return [...runs];
}

/** A run's properties, made when it has none. */
export function propertiesOf(editing: Editing, run: Element): Element {
  const existing = child(run, 'rPr');
  if (existing) return existing;
  const fresh = create(editing, 'rPr');
  editing.history.insert(run, fresh, run.firstChild);
  return fresh;
}

/** The order of a run's properties (ISO 29500-1 §17.3.2.28): Word refuses some files that break it. */
const ORDER = [
  'rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint',
  'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u',
  'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath',
];

/** Put a property into its place, instead of the one of its name. Null removes it. */
export function putProperty(editing: Editing, properties: Element, name: string, property: Element | null): void {
  const old = child(properties, name);
  if (old) editing.history.remove(old);
  if (!property) return;
  const rank = ORDER.indexOf(name);
  let before: Node | null = null;
  for (let n = properties.firstChild; n; n = n.nextSibling) {
    if (ORDER.some((later, i) => i > rank && isWord(n, later)) || isWord(n, 'rPrChange')) {
      before = n;
      break;
    }
  }
  editing.history.insert(properties, property, before);
}
