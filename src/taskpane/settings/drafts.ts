import { useCallback, useContext, useState } from 'react';
import { formOf, NEW_FORM, unitFormOf, type SessionForm, type UnitForm } from '../../app/sessions/session-form';
import { draftingOf, sessionChoices } from '../../app/sessions/drafting-of';
import type { AppState } from '../../app/state';
import { sessionKeyText } from '../../core/packs/sessions/index';
import type { SessionPack } from '../../core/packs/sessions/session-pack';
import { PaneContext } from '../pane-context';

/** The choice of a meeting that nobody has settings of. */
export const NEW = 'new';

/** What was typed and not yet saved: it outlives a look at another view. */
interface Drafts {
  /** Key of the meeting that is shown, or `NEW`. */
  readonly chosen: string;
  readonly unit: UnitForm | null;
  readonly meetings: ReadonlyMap<string, SessionForm>;
}

const kept = new WeakMap<object, Drafts>();

export interface SettingsDraft {
  readonly chosen: string;
  /** The pack that holds for it; null for a new one. */
  readonly pack: SessionPack | null;
  readonly form: SessionForm;
  readonly unit: UnitForm;
  /** Whether the meeting's fields say something else than its pack. */
  readonly isChanged: boolean;
  choose(key: string): void;
  setForm(part: Partial<SessionForm>): void;
  setUnit(part: Partial<UnitForm>): void;
  /** What was typed is saved, or no longer wanted; the meeting to show then. */
  forget(key: string): void;
}

/** The fields of the settings, of what is typed where something is, else of what holds. */
export function useDrafts(state: AppState): SettingsDraft {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('the settings stand outside PaneContext');
  const { store } = pane.app;
  const [drafts, show] = useState<Drafts>(() => kept.get(store) ?? { chosen: sessionKeyText(draftingOf(store.get()).session), unit: null, meetings: new Map() });
  const set = useCallback((change: (before: Drafts) => Drafts) => show((before) => {
    const next = change(before);
    kept.set(store, next);
    return next;
  }), [store]);

  const packs = sessionChoices(state);
  const chosen = drafts.chosen === NEW || packs.some((pack) => sessionKeyText(pack) === drafts.chosen) ? drafts.chosen : NEW;
  const pack = packs.find((each) => sessionKeyText(each) === chosen) ?? null;
  const base = pack ? formOf(pack) : NEW_FORM;
  const form = drafts.meetings.get(chosen) ?? base;
  return {
    chosen, pack, form,
    unit: drafts.unit ?? unitFormOf(state.sessions.merged.unit),
    isChanged: JSON.stringify(form) !== JSON.stringify(base),
    choose: (key) => set((before) => ({ ...before, chosen: key })),
    setForm: (part) => set((before) => ({ ...before, meetings: new Map(before.meetings).set(chosen, { ...form, ...part }) })),
    setUnit: (part) => set((before) => ({ ...before, unit: { ...(before.unit ?? unitFormOf(state.sessions.merged.unit)), ...part } })),
    forget: (key) => set((before) => ({ chosen: key, unit: null, meetings: new Map([...before.meetings].filter(([each]) => each !== chosen)) })),
  };
}
