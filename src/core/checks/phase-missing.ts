import { ELEMENTS, elementOf, PHASES, type ElementId, type Phase } from '../structure/elements';
import { ENOUGH_CLASSES, meetingFactClasses } from '../structure/meeting-facts';
import { BODY_PATTERNS } from '../structure/recognition';
import { defineCheck, type CheckInput } from './check';

/**
 * A whole phase of the model is absent: no heading names it and the text does not tell it. Where
 * it is told without a heading of its own, one question is asked. A short report in one piece
 * (简版) has no headings at all and is right so; a long one is asked, once, whether it should have them.
 */
export const phaseMissing = defineCheck({
  id: 'phase-missing',
  summary: '会前、会议、会后三个阶段应齐全',
  severity: 'error',
  why: '通报通常按会前、会议、会后三个阶段写，缺一个阶段就看不出会议的全过程',
  ofModel: true,

  *run(input) {
    const { headings } = input.outline;
    const open = PHASES.filter(({ id }) => !headings.some((h) => h.phase === id));
    const told = open.filter(({ id }) => isTold(input, id));
    for (const { id } of open) {
      if (told.some((phase) => phase.id === id)) continue;
      yield { place: null, element: id, message: `全文未见“${elementOf(id).name}”的标题，应有这一部分` };
    }
    const [first] = told;
    if (first && headings.length > 0) {
      yield { place: null, element: first.id, severity: 'hint', message: `“${elementOf(first.id).name}”的内容写到了，没有标题，是否单列` };
    }
    if (told.length > 0 && headings.length === 0 && isLong(input)) {
      yield { place: null, severity: 'hint', message: '没有分阶段的标题，内容写在一起，是否分阶段写' };
    }
  },
});

/** In UTF-16 units: a page and a half of an official document (22 lines of 28 characters a page). */
const LONGEST_IN_ONE_PIECE = 1_000;

function isLong({ snapshot, outline }: CheckInput): boolean {
  const from = outline.front.bodyFrom;
  return snapshot.paragraphs.slice(from, outline.bodyTo).reduce((sum, { text }) => sum + text.length, 0) > LONGEST_IN_ONE_PIECE;
}

/** One part mentioned may be chance; two tell the phase. */
const ENOUGH = 2;

/** Whether the text tells what belongs to the phase; the meeting by its basic facts and the mutual criticism too. */
function isTold({ snapshot, outline }: CheckInput, phase: Phase): boolean {
  const texts = snapshot.paragraphs.slice(outline.front.bodyFrom, outline.bodyTo).map(({ text }) => text);
  const says = (id: ElementId): boolean => texts.some((text) => BODY_PATTERNS[id]?.test(text) === true);
  if (ELEMENTS.filter(({ id, phase: own }) => own === phase && says(id)).length >= ENOUGH) return true;
  if (phase !== 'meet' || !says('meet.criticism')) return false;
  return new Set(texts.flatMap((text) => [...meetingFactClasses(text)])).size >= ENOUGH_CLASSES;
}
