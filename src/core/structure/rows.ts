import type { OutlineRow, OutlineStatus } from '../analysis';
import { shownText, type DocumentSnapshot } from '../document';
import { elementOf, ELEMENTS, PHASES, type ElementId, type Phase } from './elements';
import { isHeadingWithoutBody } from './empty-section';
import { ENOUGH_CLASSES, meetingFactClasses, type MeetingFactClass } from './meeting-facts';
import { openingOf } from './opening';
import type { PhaseHeading, PhaseSpan } from './phases';
import { BODY_PATTERNS } from './recognition';
import { findRun, findSections } from './sections';
import { TOLD_WORDS } from './told-words';

/** What the rows inside the phases are read from. */
export interface BodyParts {
  readonly headings: readonly PhaseHeading[];
  readonly phases: readonly PhaseSpan[];
  readonly intro: number | null;
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

interface Zone {
  readonly phase: Phase;
  /** The phase's heading; it may say something after its first sentence. */
  readonly heading: number | null;
  /** First paragraph that may hold an element. */
  readonly from: number;
  readonly to: number;
}

/** Rows for the phases and for every element inside them, missing ones included. */
export function readElements(snapshot: DocumentSnapshot, parts: BodyParts): OutlineRow[] {
  const rows: OutlineRow[] = [...phaseRows(snapshot, parts)];
  const zones = zonesOf(parts);
  const found = new Map<ElementId, OutlineRow[]>();
  const add = (element: ElementId, paragraph: number, status: OutlineStatus): void => {
    const row: OutlineRow = { element, phase: elementOf(element).phase, status, paragraph };
    found.set(element, [...(found.get(element) ?? []), row]);
  };
  const together: (readonly [ElementId, number])[] = [];
  const elsewhere: (readonly [ElementId, number])[] = [];
  const opened = new Set<number>();
  for (const zone of zones) {
    addLead(snapshot, zone, add);
    for (const section of findSections(snapshot, zone.phase, zone.from, zone.to)) {
      sectionFrom(snapshot, section.paragraph, zone.to).forEach((i) => opened.add(i));
      if (section.misplaced) elsewhere.push([section.element, section.paragraph]);
      else if (!found.has(section.element)) {
        add(section.element, section.paragraph, isHeadingWithoutBody(snapshot, section.paragraph, zone.to) ? 'empty' : 'present');
      } else if (section.repeats) add(section.element, section.paragraph, 'duplicate');
      section.with.forEach((element) => together.push([element, section.paragraph]));
    }
    for (const { element, paragraph } of findRun(snapshot, zone.phase, zone.heading, zone.from, zone.to)) together.push([element, paragraph]);
  }
  const expected = (element: ElementId): boolean => elementOf(element).requirement !== 'optional';
  for (const [element, paragraph] of together) if (!found.has(element) && expected(element)) add(element, paragraph, 'present');
  addFacts(snapshot, zones, parts.intro, range(parts.bodyFrom, parts.phases[0]?.heading ?? parts.bodyFrom), add);
  addWrittenTogether(snapshot, zones, parts.intro, opened, found, add);
  // Only what its own phase tells nowhere can have gone to another one.
  for (const [element, paragraph] of elsewhere) if (!found.has(element)) add(element, paragraph, 'misplaced');
  for (const { id, phase, level } of ELEMENTS) {
    if (level !== 2) continue;
    rows.push(...(found.get(id) ?? [{ element: id, phase, status: 'missing' as const, paragraph: null }]));
  }
  return rows;
}

function phaseRows(snapshot: DocumentSnapshot, parts: BodyParts): OutlineRow[] {
  return PHASES.flatMap(({ id }): OutlineRow[] => {
    const own = parts.headings.filter((h) => h.phase === id);
    if (own.length === 0) return [{ element: id, phase: id, status: 'missing', paragraph: null }];
    return own.map((heading, i) => {
      const span = parts.phases.find((s) => s.heading === heading.paragraph);
      const empty = span !== undefined && isEmptySpan(snapshot, span);
      return { element: id, phase: id, paragraph: heading.paragraph, status: i > 0 ? 'duplicate' : empty ? 'empty' : 'present' };
    });
  });
}

/** A sentence longer than this tells something, and so does a stopped one without a number: 会前，局党组……。 */
const LONGEST_HEADING = 40;

function isEmptySpan(snapshot: DocumentSnapshot, span: PhaseSpan): boolean {
  const heading = snapshot.paragraphs[span.heading];
  if (heading) {
    const { mark, headingLevel, rest, sentence, stopped } = openingOf(heading);
    if (rest !== '' || sentence.length > LONGEST_HEADING || (mark === null && headingLevel === 0 && stopped)) return false;
  }
  for (let i = span.heading + 1; i < span.to; i += 1) {
    if ((snapshot.paragraphs[i]?.text.trim() ?? '') !== '') return false;
  }
  return true;
}

/** The phases' paragraphs; what stands before the first heading belongs to the preparation when that has no heading. */
function zonesOf(parts: BodyParts): Zone[] {
  const zones: Zone[] = parts.phases.map(({ phase, heading, to }) => {
    // 一、抓好学习教育 begins the preparation and is a part of it at once.
    const isPart = parts.headings.some((h) => h.paragraph === heading && h.sureness === 1);
    return { phase, heading, from: isPart ? heading : heading + 1, to };
  });
  const first = parts.phases[0];
  if (first && first.phase !== 'pre' && !parts.headings.some((h) => h.phase === 'pre')) {
    zones.unshift({ phase: 'pre', heading: null, from: (parts.intro ?? parts.bodyFrom - 1) + 1, to: first.heading });
  }
  return zones;
}

type Add = (element: ElementId, paragraph: number, status: OutlineStatus) => void;

const PRE_LEAD = /为.{0,8}(?:开好|召开)|会前准备|(?:精心|认真|充分).{0,6}准备/;

/** The paragraph without a number between a phase's heading and its first part. */
function addLead(snapshot: DocumentSnapshot, zone: Zone, add: Add): void {
  if (zone.phase === 'meet') return;
  const [first] = leadParagraphs(snapshot, zone);
  const text = first === undefined ? '' : (snapshot.paragraphs[first]?.text ?? '');
  if (first === undefined) return;
  if (zone.phase === 'pre' ? PRE_LEAD.test(text.slice(0, 120)) : text.length >= 15) add(`${zone.phase}.lead`, first, 'present');
}

function leadParagraphs(snapshot: DocumentSnapshot, zone: Zone): number[] {
  const lead: number[] = [];
  for (let i = zone.from; i < zone.to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0 || paragraph.text.trim() === '') continue;
    const opening = openingOf(paragraph);
    if (opening.mark !== null || opening.headingLevel > 0) break;
    lead.push(i);
  }
  return lead;
}

/** The meeting's basic facts: three of four classes in the introduction and the meeting phase together. */
function addFacts(snapshot: DocumentSnapshot, zones: readonly Zone[], intro: number | null, beforePhases: readonly number[], add: Add): void {
  const seen = new Set<MeetingFactClass>();
  let best: { readonly paragraph: number; readonly classes: number } | null = null;
  const read = (paragraph: number): void => {
    const classes = meetingFactClasses(textAt(snapshot, paragraph));
    classes.forEach((c) => seen.add(c));
    if (classes.size > 0 && (best === null || classes.size > best.classes)) best = { paragraph, classes: classes.size };
  };
  const meeting = zones.filter((z) => z.phase === 'meet');
  for (const zone of meeting) leadParagraphs(snapshot, zone).forEach(read);
  if (intro !== null) read(intro);
  // 一、基本情况 before the phases is the place for them too.
  if (seen.size < ENOUGH_CLASSES) beforePhases.forEach(read);
  if (seen.size < ENOUGH_CLASSES) {
    for (const zone of meeting) paragraphsOf(zone).forEach(read);
  }
  const place = best as { readonly paragraph: number } | null;
  if (seen.size >= ENOUGH_CLASSES && place !== null) add('meet.facts', place.paragraph, 'present');
}

/** 会议有四项议程：一是……；二是……。 announces; what was done is told elsewhere. */
const AGENDA = /(?:议程|程序|环节|流程)(?:是|有|为|包括)?[：:][^。]*/g;

/** A part's paragraphs: up to the next number or heading. */
function sectionFrom(snapshot: DocumentSnapshot, start: number, to: number): number[] {
  const own = [start];
  for (let i = start + 1; i < to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    const opening = paragraph && openingOf(paragraph);
    if (!opening || opening.mark !== null || opening.headingLevel > 0) break;
    own.push(i);
  }
  return own;
}

/**
 * Elements without an opening of their own whose matter stands in another part's sentences: in its usual
 * ones anywhere, in other words only where no element has opened (`opened`): 听取意见1轮 under 撰写材料 is no 征求意见.
 */
function addWrittenTogether(
  snapshot: DocumentSnapshot, zones: readonly Zone[], intro: number | null, opened: ReadonlySet<number>,
  found: ReadonlyMap<ElementId, readonly OutlineRow[]>, add: Add,
): void {
  for (const { id, phase } of ELEMENTS) {
    if (phase === null || found.has(id)) continue;
    const places = zones.filter((z) => z.phase === phase).flatMap(paragraphsOf);
    if (id === 'meet.theme' && intro !== null) places.push(intro);
    const place = placeThatSays(snapshot, id, BODY_PATTERNS, places) ?? placeThatSays(snapshot, id, TOLD_WORDS, places.filter((i) => !opened.has(i)));
    if (place !== undefined) add(id, place, 'present');
  }
}

function placeThatSays(
  snapshot: DocumentSnapshot, id: ElementId, patterns: Readonly<Partial<Record<ElementId, RegExp>>>, places: readonly number[],
): number | undefined {
  const pattern = patterns[id];
  if (!pattern) return undefined;
  // A cell (责任人) is asked only where no sentence says it.
  const inTable = (i: number): boolean => (snapshot.paragraphs[i]?.tableDepth ?? 0) > 0;
  const says = (i: number): boolean => {
    const text = textAt(snapshot, i);
    return pattern.test(text) && (id === 'meet.procedure' || pattern.test(text.replace(AGENDA, '')));
  };
  return places.find((i) => !inTable(i) && says(i)) ?? places.find((i) => inTable(i) && says(i));
}

/** A zone's paragraphs, its heading's own included. */
function paragraphsOf({ heading, from, to }: Zone): number[] {
  return range(heading ?? from, to);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function textAt(snapshot: DocumentSnapshot, index: number): string {
  const paragraph = snapshot.paragraphs[index];
  return paragraph ? shownText(paragraph) : '';
}
