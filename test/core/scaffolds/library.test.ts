import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { factById } from '../../../src/core/facts/dictionary';
import { snapshotOfLines } from '../../../src/core/document';
import { findPlaceholders } from '../../../src/core/placeholders/find';
import { blockText } from '../../../src/core/scaffolds/block';
import { composeBlock } from '../../../src/core/scaffolds/compose';
import { USUAL_DRAFTING } from '../../../src/core/scaffolds/drafting';
import { STANDARD_TEXTS } from '../../../src/core/scaffolds/library';
import { IN_PROSE, SECOND_LEVEL } from '../../../src/core/scaffolds/numbering';
import { textsFor } from '../../../src/core/scaffolds/texts';
import { SESSIONS } from '../../../src/core/packs/sessions';
import { ELEMENTS } from '../../../src/core/structure/elements';

const SAMPLES = path.resolve(__dirname, '../../../../shared/domain/samples');
/** Every text for one meeting of each kind, in full and briefly. */
const DRAFTINGS = SESSIONS.filter(({ year }) => year === null || year >= 2023)
  .flatMap((session) => (['full', 'brief'] as const).map((length) => ({ ...USUAL_DRAFTING, session, length })));
const SCAFFOLDS = STANDARD_TEXTS.flatMap(({ element }) => textsFor(USUAL_DRAFTING).of(element));
const ALL = DRAFTINGS.flatMap((drafting) => STANDARD_TEXTS.flatMap(({ element }) => textsFor(drafting).of(element).map((scaffold) => ({ drafting, scaffold }))));
const byElement = ALL.map(({ drafting, scaffold }) => [`${scaffold.element} ${drafting.session.name} ${drafting.length}`, scaffold] as const);

describe('the library', () => {
  test('has one text for each element that can be inserted, in the model’s order', () => {
    const scaffolded = ELEMENTS.filter((e) => e.scaffolded).map((e) => e.id);
    // Beside them what only a meeting over a case has.
    expect(STANDARD_TEXTS.map((s) => s.element).filter((id) => id !== 'meet.case')).toEqual(scaffolded);
    expect(textsFor(USUAL_DRAFTING).of('meet.explain')).toEqual([]);
  });

  test('reads as below', () => {
    const text = SCAFFOLDS.map((s) => `${s.element}\n  ${s.lead ?? ''}${s.text}`).join('\n');
    expect(text).toMatchSnapshot();
  });

  test('says nothing twice', () => {
    const clauses = SCAFFOLDS.flatMap((s) => ((s.lead ?? '') + s.text).split(/[，。；：]/));
    // The three classes of problems are counted for the team and again for the members.
    const long = clauses.filter((c) => c.length >= 12 && !c.includes('×'));
    expect(long.filter((c, i) => long.indexOf(c) !== i)).toEqual([]);
  });

  const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')) : [];
  if (samples.length === 0) console.info(`no samples at ${path.basename(SAMPLES)}: their wording was not compared`);

  test(`shares no run of more than 20 characters with ${samples.length} samples`, () => {
    const sample = samples.map((name) => readFileSync(path.join(SAMPLES, name), 'utf8')).join('\n');
    const shared = ALL.flatMap(({ scaffold: s }) => {
      // The meeting's own words are the notice's.
      const text = ((s.lead ?? '') + s.text).replace(/“[^”]*”|学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会|《[^》]*》/g, '');
      return Array.from({ length: Math.max(0, text.length - 20) }, (_, i) => text.slice(i, i + 21)).filter((run) => sample.includes(run));
    });
    expect(shared).toEqual([]);
  });
});

describe('a standard text', () => {
  test.each(byElement)('%s names facts of the table', (_id, { facts }) => {
    for (const { id, part } of facts) {
      const fact = factById(id);
      expect([id, fact?.id]).toEqual([id, id]);
      if (part !== undefined) expect(fact?.parts ?? []).toContain(part);
    }
  });

  test.each(byElement)('%s has the placeholders it declares, and no others', (_id, scaffold) => {
    for (const printed of scaffold.lead === undefined ? [null] : [SECOND_LEVEL, IN_PROSE]) {
      const line = blockText(composeBlock(scaffold, printed && { printed, value: 1 }));
      const found = findPlaceholders(snapshotOfLines([line]), [scaffold.element]);
      expect(found.map((p) => p.certainty).filter((c) => c !== 'certain')).toEqual([]);
      expect(found.map(({ fact, part, index }) => ({ fact, part, index }))).toEqual(
        scaffold.facts.map(({ id, part, index }) => ({ fact: id, part: part ?? null, index: index ?? null })),
      );
    }
  });

  test.each(byElement)('%s is punctuated', (_id, { lead, text, role }) => {
    if (lead !== undefined) expect(lead).toMatch(/^[^。]+。$/);
    if (role === 'body' || role === 'heading-2') expect(text).toMatch(/[。：]$/);
    expect((lead ?? '') + text).not.toMatch(/[,;:!?() ]|，，|。。|、、/);
  });
});
