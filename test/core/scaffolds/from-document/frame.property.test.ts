import fc from 'fast-check';
import { snapshotOfLines, type DocumentSnapshot } from '../../../../src/core/document';
import { makeFrame, readForFrame } from '../../../../src/core/scaffolds/from-document/frame-of-document';
import { frameText } from '../../../../src/core/scaffolds/from-document/frame';
import { scaffoldsOf } from '../../../../src/core/scaffolds/from-document/scaffolds-of';
import { textsOf } from '../../../support/finished';
import { filledByFact, filledInOrder } from './round-trip';

const LINES = textsOf('finished').flatMap(([, lines]) => lines);

/** Paragraphs of finished reports in any mixture, with empty ones and with words of anybody's. */
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('2025年', '1月', '16日', '张三', '同志', '×', '××', '共', '39', '次', '第', '三', '督导组', '，', '。', '（', '）', '《', '》', ':', '.'), { maxLength: 14 }).map((words) => words.join('')) },
);
const lines = fc.array(line, { minLength: 1, maxLength: 24 });
const kept = fc.func(fc.boolean());

/** The whole report, or a mixture; each as likely. */
const document = fc.oneof(fc.constantFrom(...textsOf('finished').map(([, text]) => text)), lines);

function trimmed(texts: readonly string[]): readonly string[] {
  const isText = texts.map((text) => text.trim() !== '');
  return texts.slice(isText.indexOf(true), isText.lastIndexOf(true) + 1);
}

test('whatever a document is and whichever values are kept: filled again it is its text, where blanks stood before they stay', () => {
  fc.assert(fc.property(document, kept, (texts, keeps) => {
    const source = readForFrame(snapshotOfLines(texts));
    if ('refused' in source) return texts.every((text) => text.trim() === '');
    const frame = makeFrame(source, new Set(source.values.filter(({ key }) => keeps(key)).map(({ key }) => key)));
    // What is a blank in the document already gives no value, so the order tells nothing there.
    if (frame.paragraphs.flatMap(({ facts }) => facts).length !== frame.taken.length) {
      return frame.paragraphs.length === trimmed(texts).length;
    }
    const roles = frame.paragraphs.map(({ role }) => role);
    const text = trimmed(texts).map((t, i) => (['title', 'signature', 'date'].includes(roles[i]!) ? t.trim() : t));
    expect(filledInOrder(frame)).toEqual(text);
    return true;
  }), { numRuns: 60 });
});

test('a finished report in which values are kept at will is filled fact by fact', () => {
  fc.assert(fc.property(fc.constantFrom(...textsOf('finished')), kept, ([, texts], keeps) => {
    const source = readForFrame(snapshotOfLines(texts));
    if ('refused' in source) return false;
    const frame = makeFrame(source, new Set(source.values.filter(({ key }) => keeps(key)).map(({ key }) => key)));
    expect(filledByFact(frame).texts).toEqual(texts);
    return true;
  }), { numRuns: 15 });
});

test('tables, automatic numbers and any style: never throws, and no paragraph of a table comes', () => {
  const paragraph = fc.record({ text: line, label: fc.constantFrom('', '一、', '（二）', '3.', '\uf0b7'), style: fc.constantFrom('', '标题 1', '标题 2'), tableDepth: fc.constantFrom(0, 0, 0, 1) });
  fc.assert(fc.property(fc.array(paragraph, { maxLength: 24 }), fc.nat(30), fc.nat(30), (paragraphs, a, b) => {
    const snapshot: DocumentSnapshot = { paragraphs };
    const source = readForFrame(snapshot, { from: Math.min(a, b), to: Math.max(a, b) });
    if ('refused' in source) return source.refused !== '';
    const frame = makeFrame(source, new Set());
    scaffoldsOf(frame.paragraphs);
    const outside = paragraphs.filter((p, i) => p.tableDepth === 0 && i >= Math.min(a, b) && i <= Math.max(a, b));
    return frame.paragraphs.length <= outside.length && frame.paragraphs.every((p) => typeof frameText(p) === 'string');
  }), { numRuns: 60 });
});
