import { defineCheck, replacing } from './check';

/** Quoted words or titles with nothing but 、 between them; what follows the second bracket tells whether a note does. */
const BETWEEN = /([”》])、(?=[“《])/g;
/** 甲、乙和丙: a conjunction in the list makes the commas usual. */
const CONJUNCTION = /[”》][和与及][“《]|[”》]以及[“《]/;

/**
 * ”、“ and 》、《: between quoted words or titles side by side there is usually no 顿号
 * (GB/T 15834-2011, 4.5.3.5). Much used all the same: one hint for the whole document.
 */
export const quotedList = defineCheck({
  id: 'quoted-list',
  summary: '并列的引号、书名号之间通常不用顿号',
  severity: 'hint',
  why: '标有引号或书名号的并列成分之间通常不用顿号（GB/T 15834—2011 4.5.3.5）',
  ofModel: false,

  *run({ snapshot }) {
    const places = [];
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!text.includes('、')) continue;
      for (const match of text.matchAll(BETWEEN)) {
        const start = match.index + 1;
        if (!isMixed(text, start)) places.push({ paragraph, start, end: start + 1 });
      }
    }
    const first = places[0];
    if (!first) return;
    const count = places.length === 1 ? '此处' : `全文${String(places.length)}处`;
    const place = { paragraph: first.paragraph, start: first.start - 1, end: first.end + 1 };
    yield { place, message: `并列的引号、书名号之间通常不用顿号，${count}是否删去`, fix: places.map((at) => replacing(snapshot, at, '')) };
  },
});

/** How far around a mark its list is looked at. */
const NEAR = 40;

/** Whether the list around has a conjunction, or a note in brackets after one of its items, and so needs its commas. */
function isMixed(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(0, at - NEAR), at + NEAR);
  return CONJUNCTION.test(sentence) || /[”》]（[^）]*）、/.test(sentence);
}
