import { join } from 'node:path';
import { readApiTags, SHIPPED, TYPES } from './office-api';
import { filesUnder, ROOT } from './tree';
import { officeProgram, wordApiFaults } from './word-api';

jest.setTimeout(60_000);

/** Examples stand beside the real files in memory, so that one program serves both. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'good.ts': `
    export async function read(): Promise<string[]> {
      const context = new Word.RequestContext();
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/style');
      await context.sync();
      return paragraphs.items.map((p) => p.text);
    }`,
  'member.ts': `export const f = (p: Word.Paragraph): string => p.uniqueLocalId;`,
  'online.ts': `export const f = (b: Word.Body): void => { b.footnotes.load('items'); };`,
  'loaded.ts': `export const f = (p: Word.ParagraphCollection): void => { p.load('items/text,items/uniqueLocalId'); };`,
  'misspelt.ts': `export const f = (p: Word.Paragraph): void => { p.load('txt'); };`,
  'bracket.ts': `export const f = (p: Word.Paragraph): unknown => p['getReviewedText'];`,
  'taken-apart.ts': `export const f = ({ changeTrackingMode }: Word.Document): unknown => changeTrackingMode;`,
  'newer.ts': `
    export function guarded(d: Word.Document): void {
      if (!Office.context.requirements.isSetSupported('WordApi', '1.6') || typeof d.onParagraphChanged?.add !== 'function') return;
      d.onParagraphChanged.add(async () => undefined);
    }
    export function named(d: Word.Document): void {
      if (!Office.context.requirements.isSetSupported('WordApi', '1.6')) return;
      for (const event of [d.onParagraphAdded, d.onParagraphDeleted]) if (typeof event?.add === 'function') event.add(async () => undefined);
    }`,
  'half/newer.ts': `
    export function half(d: Word.Document): unknown {
      return typeof d.onParagraphChanged === 'object' ? d.onParagraphChanged : null;
    }
    export function low(d: Word.Document): unknown {
      return Office.context.requirements.isSetSupported('WordApi', '1.3') && typeof d.onParagraphChanged ? d : null;
    }
    export function other(d: Word.Document, x: unknown): unknown {
      return Office.context.requirements.isSetSupported('WordApi', '1.6') && typeof x ? d.onParagraphAdded : null;
    }`,
};

const folder = join(ROOT, 'src', 'host', 'word').replaceAll('\\', '/');
const example = (name: string): string => `${folder}/example/${name}`;
const texts = new Map(Object.entries(EXAMPLES).map(([name, text]) => [example(name), text]));
const own = filesUnder('src/host/word', ['.ts']).map(({ path }) => join(ROOT, path).replaceAll('\\', '/'));

const program = officeProgram([...own, ...texts.keys()], texts);
const shipped = readApiTags(SHIPPED);
const types = readApiTags(TYPES);
const faults = (...paths: readonly string[]) => wordApiFaults(program, paths, shipped, types);

test('the adapter calls nothing that Word LTSC 2021 lacks, unless it asks first', () => {
  expect(own.length).toBeGreaterThan(0);
  expect(faults(...own)).toEqual([]);
});

describe('this test can fail', () => {
  test('what is in 1.3 passes; what is newer passes behind both tests', () => {
    expect(faults(example('good.ts'), example('newer.ts'))).toEqual([]);
  });
  test.each([
    ['member.ts', /Word\.Paragraph\.uniqueLocalId is not in/],
    ['online.ts', /Word\.Body\.footnotes is not in/],
    ['loaded.ts', /Word\.Paragraph\.uniqueLocalId is not in/],
    ['misspelt.ts', /Word\.Paragraph\.txt is not in/],
    ['bracket.ts', /getReviewedText is not in/],
    ['taken-apart.ts', /changeTrackingMode is not in/],
    ['half/newer.ts', /onParagraphChanged is not behind/],
  ])('%s', (name, fault) => expect(faults(example(name)).join('\n')).toMatch(fault));

  test('a set that is too low does not guard', () => {
    expect(faults(example('half/newer.ts')).filter((line) => line.includes('newer.ts:6'))).toHaveLength(1);
  });
  test('a typeof of something else does not guard', () => {
    expect(faults(example('half/newer.ts')).filter((line) => line.includes('onParagraphAdded'))).toHaveLength(1);
  });
});
