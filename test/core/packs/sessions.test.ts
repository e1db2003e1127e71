import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDUCATIONS, educationById, educationIn } from '../../../src/core/packs/educations';
import { SESSIONS, educationSessionOf, sessionKeyText, sessionPack } from '../../../src/core/packs/sessions/index';
import { UNSAID, type SessionFields } from '../../../src/core/packs/sessions/session-pack';
import { SOURCE_IDS, type SourceId } from '../../../src/core/packs/sources';

const known: ReadonlySet<SourceId> = new Set(SOURCE_IDS);
const FIELDS = ['window', 'theme', 'themeCore', 'aspects', 'reading', 'lastMeeting', 'toReport', 'supervisor'] as const satisfies readonly (keyof SessionFields)[];
const says = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

test('一个年度、一种会只有一个年包', () => {
  const keys = SESSIONS.map(sessionKeyText);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(['annual 2024', 'annual 2025', 'annual 2026', 'education 2023 xi-thought-2023', 'case', 'inspection', 'general']));
});

describe.each(SESSIONS.map((pack) => [sessionKeyText(pack), pack] as const))('年包 %s', (_key, pack) => {
  test('会名合于年度和会型', () => {
    expect(pack.name).toMatch(/民主生活会$/);
    if (pack.kind === 'annual') expect([pack.name, pack.education]).toEqual([`${pack.year}年度民主生活会`, null]);
    else if (pack.kind === 'education') expect(pack.education === null ? null : educationById(pack.education).year).toBe(pack.year);
    else expect([pack.year, pack.education]).toEqual([null, null]);
  });

  test('有话的各项都有出处，没话的没有', () => {
    for (const field of FIELDS) {
      expect([field, (pack.sources[field] ?? []).length > 0]).toEqual([field, says(pack[field])]);
    }
    for (const ids of Object.values(pack.sources)) expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('各项写得规范', () => {
    const texts = [pack.theme ?? '', ...pack.themeCore, ...(pack.aspects?.items ?? []), ...pack.reading, ...pack.toReport, ...pack.supervisor];
    for (const text of texts) expect(text).not.toMatch(/^\s|\s$|。$|[,;:()]/);
    if (pack.theme !== null) for (const core of pack.themeCore) expect(pack.theme).toContain(core);
    const { aspects, window, year } = pack;
    if (aspects && aspects.items.length > 0) expect(aspects.items).toHaveLength(aspects.count);
    if (window && year !== null) {
      expect(window.from).toBeLessThanOrEqual(window.to);
      expect(Math.floor(window.from / 10_000) - year).toBeGreaterThanOrEqual(0);
      expect(Math.floor(window.to / 10_000) - year).toBeLessThanOrEqual(1);
    }
  });

  test('上次会早于本次会，且自有年包或是年度会', () => {
    const last = pack.lastMeeting;
    if (!last || pack.year === null) return;
    expect(last.year).toBe(pack.year - 1);
    if (last.kind === 'education') expect(sessionPack(last)?.name).toBe(last.name);
    else expect(last.name).toBe(`${last.year}年度民主生活会`);
  });
});

test('2026年度等上级通知：各项都空着', () => {
  const pack = sessionPack({ kind: 'annual', year: 2026, education: null });
  expect(pack).toMatchObject({ ...UNSAID, name: '2026年度民主生活会', sources: {} });
});

test('以案促改、巡视巡察整改不分年度；没有年包的年度没有', () => {
  expect(sessionPack({ kind: 'case', year: 2027, education: null })?.name).toBe('以案促改专题民主生活会');
  expect(sessionPack({ kind: 'annual', year: 2023, education: null })).toBeNull();
  expect(educationSessionOf(2023)?.education).toBe('xi-thought-2023');
  expect(educationSessionOf(2024)).toBeNull();
});

describe('集中教育', () => {
  test('按时间排，起止相合，出处可查', () => {
    expect(new Set(EDUCATIONS.map(({ id }) => id)).size).toBe(EDUCATIONS.length);
    EDUCATIONS.forEach(({ id, from, to, year, sources, requirements }, i) => {
      expect(id.endsWith(String(year))).toBe(true);
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThan(EDUCATIONS[i - 1]?.from ?? 0);
      for (const source of [...sources, ...requirements.flatMap((r) => r.sources)]) expect(known.has(source)).toBe(true);
    });
  });

  test('总要求的各句只属一个教育，足以认出的在其中', () => {
    const parts = EDUCATIONS.flatMap(({ requirements }) => requirements.flatMap((r) => r.parts));
    expect(new Set(parts).size).toBe(parts.length);
    for (const { requirements } of EDUCATIONS) {
      for (const { parts: own, telling } of requirements) {
        expect(telling.length).toBeGreaterThan(0);
        expect(own).toEqual(expect.arrayContaining([...telling]));
      }
    }
  });

  test('名称认得出各自的教育', () => {
    for (const { id, name, year } of EDUCATIONS) expect(educationIn(`${name}专题民主生活会`, year)).toBe(id);
  });

  test.each([
    ['主题教育专题民主生活会', 2023, 'xi-thought-2023'],
    ['主题教育专题民主生活会', 2019, 'original-aspiration-2019'],
    ['主题教育专题民主生活会', null, null],
    ['主题教育专题民主生活会', 2026, null],
    ['年度民主生活会', 2023, null],
  ] as const)('%s（%s）是 %s', (name, year, id) => expect(educationIn(name, year)).toBe(id));
});

test('docs/packs.md 列出每一个出处，不多不少', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'packs.md'), 'utf8');
  expect([...page.matchAll(/^\| ([A-Z]+\d*[a-z]?) \|/gm)].map((row) => row[1])).toEqual([...SOURCE_IDS]);
});
