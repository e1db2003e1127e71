import { NO_UNIT, type DepartmentSessions } from '../../../src/core/packs/department-sessions';
import { annualMeeting } from '../../../src/core/packs/sessions/named-meetings';
import { UNSAID } from '../../../src/core/packs/sessions/session-pack';
import { createApp } from '../../../src/app/create-app';
import { draftingOf, sessionChoices } from '../../../src/app/sessions/drafting-of';
import type { DraftingChoice } from '../../../src/app/sessions/used-sessions';
import { openLines } from '../../support/open-lines';

const OWN: DepartmentSessions = {
  sessions: [{ ...UNSAID, ...annualMeeting(2027), theme: '甲乙丙', sources: {} }],
  unit: { kind: 'town', name: '中共青川县石桥镇委员会', short: null, place: '青川县' },
};
const NONE: DepartmentSessions = { sessions: [], unit: NO_UNIT };

async function stateOf(lines: readonly string[], own: DepartmentSessions, choice: Partial<DraftingChoice> = {}) {
  const { store, run } = createApp(openLines(lines).host);
  await run({ id: 'rescan' });
  await run({ id: 'use-sessions', own });
  store.send({ type: 'drafting-chosen', drafting: choice });
  return store.get();
}

const title = (name: string): readonly string[] => [`中共青川县水务局党组关于${name}召开情况的通报`, ''];
const annual = (year: number) => ({ kind: 'annual', year, education: null }) as const;

describe('what is drafted for', () => {
  test.each<[string, readonly string[], DepartmentSessions, Partial<DraftingChoice>, string, string]>([
    ['nothing said, nothing chosen: the newest annual one of a 党组', [''], NONE, {}, '2026年度民主生活会', 'bureau-group'],
    ['an own pack is newer', [''], OWN, {}, '2027年度民主生活会', 'town'],
    ['the one last chosen here', [''], NONE, { usual: annual(2024), usualUnit: 'hospital' }, '2024年度民主生活会', 'hospital'],
    ['单位设置 before what was chosen last', [''], OWN, { usualUnit: 'hospital' }, '2027年度民主生活会', 'town'],
    ['the document names its meeting and its unit', title('2025年度民主生活会'), OWN, { usual: annual(2024), usualUnit: 'hospital' }, '2025年度民主生活会', 'bureau-group'],
    ['the document names a special meeting', title('以案促改专题民主生活会'), OWN, {}, '以案促改专题民主生活会', 'bureau-group'],
    ['the document names a meeting that has no pack', title('2009年度民主生活会'), NONE, {}, '2026年度民主生活会', 'bureau-group'],
    ['chosen for this document', title('2025年度民主生活会'), OWN, { session: annual(2024), unit: 'county' }, '2024年度民主生活会', 'county'],
    ['chosen, but the own pack is gone', [''], NONE, { session: annual(2027) }, '2026年度民主生活会', 'bureau-group'],
    ['the unit’s kind is told by its name', [''], { ...NONE, unit: { ...NO_UNIT, name: '中共青川县石桥镇委员会' } }, {}, '2026年度民主生活会', 'town'],
  ])('%s', async (_name, lines, own, choice, session, unit) => {
    const drafting = draftingOf(await stateOf(lines, own, choice));
    expect([drafting.session.name, drafting.unit.id]).toEqual([session, unit]);
  });

  test('values of the unit go along, the settings’ over what was kept from filling', async () => {
    const state = await stateOf([''], OWN);
    const { known } = draftingOf({ ...state, known: { 'unit.place': '甲县', 'members#0': '王安' } });
    expect([...(known ?? [])]).toEqual([['unit.place', '青川县'], ['members#0', '王安'], ['unit.name', '中共青川县石桥镇委员会']]);
    expect(draftingOf(await stateOf([''], NONE)).known).toBeUndefined();
  });

  test('the manner is as chosen', async () => expect(draftingOf(await stateOf([''], NONE, { level2: 'is', length: 'brief' }))).toMatchObject({ level2: 'is', length: 'brief' }));
  test('own packs may be chosen beside ours', async () => {
    const names = sessionChoices(await stateOf([''], OWN)).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['2027年度民主生活会', '2026年度民主生活会']);
  });
});
