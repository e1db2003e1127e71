import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { textsOf } from '../../support/finished';
import { BASES, MUTATIONS, type Base, type Mutation } from '../../support/mutation-rows';

const TODAY = { year: 2027, month: 12, day: 1 };
const texts = new Map(textsOf('finished'));
const linesOf = (base: Base): readonly string[] => texts.get(base) ?? [];

/** A finding as the table tells it; findings of the text as it was are left out. */
const keyOf = (check: string, quote: string, message: string): string => `${check}|${quote}|${message}`;
const foundIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(analyze(snapshotOfLines([...lines]), { today: TODAY }).findings.map((f) => [keyOf(f.check, f.quote, f.message), f.check]));

const before = new Map(BASES.map((base) => [base, foundIn(linesOf(base))]));

/** The checks that found something new. */
function noticed({ spoil }: Mutation, base: Base): ReadonlySet<string> {
  const change = typeof spoil === 'function' ? spoil : spoil[base];
  const lines = linesOf(base);
  const spoilt = change(lines);
  expect(spoilt.join('\n')).not.toBe(lines.join('\n'));
  return new Set([...foundIn(spoilt)].filter(([key]) => !before.get(base)?.has(key)).map(([, check]) => check));
}

const table: string[] = [];

describe.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
  test.each(BASES)(`%s：${mutation.check}`, (base) => {
    const checks = noticed(mutation, base);
    const others = [...checks].filter((check) => check !== mutation.check);
    table.push(`${mutation.name}\t${base}\t${checks.has(mutation.check) ? '✔' : '✘'} ${mutation.check}\t${others.join(' ')}`);
    expect([...checks]).toContain(mutation.check);
    expect(others.filter((check) => !mutation.companions?.includes(check))).toEqual([]);
  });
});

afterAll(() => {
  console.info(['改法\t底稿\t查出\t伴随', ...table].join('\n'));
});
