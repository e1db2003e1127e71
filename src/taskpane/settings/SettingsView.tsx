import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sessionChoices } from '../../app/sessions/drafting-of';
import { keepSessions } from '../../app/sessions/kept-sessions';
import { readForms } from '../../app/sessions/session-form';
import type { AppState } from '../../app/state';
import { mergeSessions, type DepartmentSessions, type UnitSettings } from '../../core/packs/department-sessions';
import type { SessionFault } from '../../core/packs/session-file';
import { sessionKeyText } from '../../core/packs/sessions/index';
import { LOCAL_STORAGE } from '../local-storage';
import { useLooks } from '../looks';
import { useRun, useSend } from '../pane-context';
import { NEW, useDrafts } from './drafts';
import { FilePart } from './FilePart';
import { ChoiceField } from './LineField';
import { MeetingFields } from './MeetingFields';
import { OPENER } from './opener';
import { useSettingsText } from './settings-text';
import { UnitFields } from './UnitFields';

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { outlineStyle: 'none' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const NO_FAULTS: readonly SessionFault[] = [];

/** 年度设置 and 单位设置: a form over one meeting's pack and the unit, saved on this computer together. */
export function SettingsView({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useSettingsText();
  const run = useRun();
  const send = useSend();
  const title = useRef<HTMLHeadingElement>(null);
  const draft = useDrafts(state);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [said, setSaid] = useState('');
  useEffect(() => title.current?.focus(), []);

  const { own } = state.sessions;
  const isOwn = own.sessions.some((pack) => sessionKeyText(pack) === draft.chosen);
  const use = async (next: DepartmentSessions): Promise<boolean> => {
    const kept = keepSessions(LOCAL_STORAGE, next);
    await run({ id: 'use-sessions', own: next });
    return kept;
  };
  const save = async (): Promise<void> => {
    const isNew = draft.chosen === NEW;
    const read = readForms(draft.isChanged || (isNew && draft.form.year !== '') ? draft.form : null, draft.unit);
    if ('faults' in read) {
      setFaults(read.faults);
      return setSaid(words.faults(read.faults.length));
    }
    const [pack] = read.file.sessions;
    // What is emptied is emptied: the unit is not merged with what it was.
    const next = { ...mergeSessions(own, { ...read.file, unit: own.unit }), unit: unitBeside(state.sessions.served.unit, read.file.unit) };
    if (!pack && JSON.stringify(next.unit) === JSON.stringify(own.unit)) {
      setFaults(NO_FAULTS);
      return setSaid(words.nothingNew);
    }
    const kept = await use(next);
    draft.forget(pack ? sessionKeyText(pack) : draft.chosen);
    setFaults(NO_FAULTS);
    setSaid(kept ? words.saved : words.notKept);
  };
  const reset = async (): Promise<void> => {
    await use({ ...own, sessions: own.sessions.filter((pack) => sessionKeyText(pack) !== draft.chosen) });
    draft.forget(draft.chosen);
    setFaults(NO_FAULTS);
    setSaid(words.resetDone);
  };
  const back = (): void => {
    send({ type: 'view-chosen', view: 'structure' });
    setTimeout(() => document.getElementById(OPENER)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 's' || key === 'enter') {
      event.preventDefault();
      void save();
    }
    // The pane's own keys write to the document; here they belong to the fields.
    if (key === 'enter' || key === 'z' || key === 's') event.stopPropagation();
  };
  const choose = (key: string): void => {
    draft.choose(key);
    setFaults(NO_FAULTS);
    setSaid('');
  };

  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.part}>
        <div className={styles.head}>
          <h2 ref={title} id="tab-settings" tabIndex={-1} className={`${looks.heading} ${styles.title}`}>{words.title}</h2>
          <Button size="small" className={looks.smallButton} onClick={back}>{words.back}</Button>
        </div>
        <span className={looks.caption}>{words.intro}</span>
      </div>
      <section className={styles.part} aria-label={words.unitTitle}>
        <h3 className={looks.heading}>{words.unitTitle}</h3>
        <UnitFields form={draft.unit} faults={byField(faults, true)} onType={draft.setUnit} />
      </section>
      <section className={styles.part} aria-label={words.meetingTitle}>
        <h3 className={looks.heading}>{words.meetingTitle}</h3>
        <ChoiceField label={words.meeting} value={draft.chosen} options={meetingsOf(state, words.ownMark, words.newOne)} onChoose={choose} />
        <MeetingFields form={draft.form} isNew={draft.chosen === NEW} faults={byField(faults, false)} onType={draft.setForm} />
      </section>
      <div className={styles.part}>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void save()}>{words.save}</Button>
          {isOwn ? <Button onClick={() => void reset()}>{words.reset}</Button> : null}
        </div>
        <div role="status">{said}</div>
      </div>
      <section className={styles.part} aria-label={words.fileTitle}>
        <h3 className={looks.heading}>{words.fileTitle}</h3>
        <FilePart sessions={state.sessions} exported={exportedOf(state, draft.pack)} onUse={async (next) => {
          const kept = await use(next);
          draft.forget(draft.chosen);
          return kept;
        }} />
      </section>
    </div>
  );
}

type Options = readonly { readonly value: string; readonly label: string }[];

function meetingsOf(state: AppState, ownMark: (name: string) => string, newOne: string): Options {
  const own = new Set(state.sessions.merged.sessions.map(sessionKeyText));
  const packs = sessionChoices(state).map((pack) => {
    const key = sessionKeyText(pack);
    return { value: key, label: own.has(key) ? ownMark(pack.name) : pack.name };
  });
  return [...packs, { value: NEW, label: newOne }];
}

/** What this computer has; where it has nothing, the meeting in sight, to begin a file with. */
function exportedOf({ sessions: { merged } }: AppState, pack: ReturnType<typeof useDrafts>['pack']): DepartmentSessions {
  return merged.sessions.length > 0 ? merged : { ...merged, sessions: pack ? [pack] : [] };
}

/** What the department serves is not copied: it may change. */
function unitBeside(served: UnitSettings, typed: UnitSettings): UnitSettings {
  return {
    kind: typed.kind === served.kind ? null : typed.kind,
    name: typed.name === served.name ? null : typed.name,
    short: typed.short === served.short ? null : typed.short,
    place: typed.place === served.place ? null : typed.place,
  };
}

function byField(faults: readonly SessionFault[], ofUnit: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const fault of faults) {
    if (fault.ofUnit !== ofUnit) continue;
    const inside = /\.aspects\.(?:word|count)/.exec(fault.line)?.[0].slice(1);
    const field = inside ?? fault.field;
    if (!found.has(field)) found.set(field, fault.says);
  }
  return found;
}
