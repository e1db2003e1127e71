import { NO_JUDGEMENTS } from '../../src/core/facts/judgements';
import { INITIAL_STATE, reduce, type AppEvent, type AppState } from '../../src/app/state';
import { finding, markedReading } from '../support/analysis-of';

const after = (events: readonly AppEvent[], from: AppState = INITIAL_STATE): AppState => events.reduce(reduce, from);
const read = (marked: string, more = {}): AppEvent => ({ type: 'read', reading: markedReading(marked, [], more) });
const written = (marked: string, part: Partial<Extract<AppEvent, { type: 'written' }>> = {}): AppEvent => ({
  type: 'written', reading: markedReading(marked), lastWrite: null, cells: [], restored: {}, settled: [], reshaped: false, judgements: NO_JUDGEMENTS, values: {}, ...part,
});

describe('the bars', () => {
  test('their length is the most blanks seen, so that filling moves them', () => {
    expect(after([read('⟦X⟧⟦X⟧⟦X⟧'), read('1⟦X⟧2')]).totals.blanks.ends).toBe(3);
  });
  test('an insertion makes them longer, its undo shorter again', () => {
    const inserted = after([read('⟦X⟧'), read('1'), written('1\n⟦X⟧⟦X⟧', { reshaped: true })]);
    expect(inserted.totals.blanks.ends).toBe(3);
    expect(after([written('1', { reshaped: true })], inserted).totals.blanks.ends).toBe(1);
  });
});

describe('drafts', () => {
  test('are kept while the document changes and go when they are written', () => {
    const typed = after([read('甲⟦X⟧'), { type: 'typed', cell: 'other.1#/', text: '5' }, read('乙甲⟦X⟧')]);
    expect(typed.drafts).toEqual({ 'other.1#/': '5' });
    expect(after([written('乙甲5', { cells: ['other.1#/'] })], typed).drafts).toEqual({});
  });
  test('come back with an undo', () => {
    expect(after([read('5'), written('⟦X⟧', { restored: { 'other.1#/': '5' } })]).drafts).toEqual({ 'other.1#/': '5' });
  });
  test('an emptied input is no draft', () => {
    expect(after([{ type: 'typed', cell: 'a', text: '1' }, { type: 'typed', cell: 'a', text: '' }]).drafts).toEqual({});
  });
});

describe('texts outside the body', () => {
  const known: AppEvent = { type: 'elsewhere', elsewhere: { kind: 'known', blanks: [] } };
  test('are still known while a clean body is edited', () => {
    expect(after([read('甲'), known, read('甲乙')]).elsewhere.kind).toBe('known');
  });
  test('must be read again once the body was not clean', () => {
    expect(after([read('甲'), known, read('甲⟦X⟧'), read('甲')]).elsewhere.kind).toBe('unread');
    expect(after([read('甲'), known, read('甲', { findings: [finding()] })]).elsewhere.kind).toBe('known');
    expect(after([read('甲', { findings: [finding()] }), known, read('甲')]).elsewhere.kind).toBe('unread');
  });
});

describe('messages', () => {
  const failed: AppEvent = { type: 'noticed', notice: { kind: 'read-failed', code: null } };
  test('a failed read is said once and goes with the next that succeeds', () => {
    const state = after([failed]);
    expect(reduce(state, failed)).toBe(state);
    expect(after([read('甲')], state).notice).toBeNull();
  });
  test('a failed poll does not talk over what a broken write left behind', () => {
    const notice = { kind: 'write-failed', label: { kind: 'undo' }, aftermath: null, code: null, resume: null, takeBack: null } as const;
    expect(after([{ type: 'noticed', notice }, failed]).notice).toBe(notice);
  });
  test('read-only is remembered', () => {
    expect(after([{ type: 'noticed', notice: { kind: 'read-only' } }, { type: 'notice-dismissed' }])).toMatchObject({ canWrite: false, notice: null });
  });
});

test('what changes nothing gives the same state', () => {
  const state = after([read('甲')]);
  for (const event of [
    { type: 'read', reading: state.reading! },
    { type: 'ended' },
    { type: 'notice-dismissed' },
    { type: 'view-chosen', view: state.view },
    { type: 'filtered', text: '' },
    { type: 'holder', canWrite: true, canComment: false },
  ] as const) {
    expect(reduce(state, event)).toBe(state);
  }
});
