import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { draftingOf, sessionChoices } from '../../app/sessions/drafting-of';
import type { AppState } from '../../app/state';
import { sessionKeyText } from '../../core/packs/sessions/index';
import { UNIT_KINDS } from '../../core/packs/unit-kinds';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { useInsertText } from './insert-text';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))', gap: tokens.spacingHorizontalS, width: '100%' },
  wide: { gridColumn: '1 / -1' },
  notice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%' },
  choice: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0 },
  select: {
    minHeight: '30px',
    width: '100%',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/** In the outline, which arrow keys walk, they must still choose in a list: tabster's own attribute for that. */
const OWN_ARROWS = JSON.stringify({
  focusable: { ignoreKeydown: { ArrowUp: true, ArrowDown: true, ArrowLeft: true, ArrowRight: true, Home: true, End: true } },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isWide?: boolean;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, isWide = false, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <label className={`${styles.choice} ${isWide ? styles.wide : ''}`}>
      <span className={looks.caption}>{label}</span>
      <select className={styles.select} data-tabster={OWN_ARROWS} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </label>
  );
}

interface ChoicesProps {
  readonly state: AppState;
  /** Also how parts are numbered: asked of a whole report, since a document that is begun has its own way. */
  readonly isWhole: boolean;
}

/** Which meeting, which kind of unit, and in which manner the standard texts are drafted. */
export function Choices({ state, isWhole }: ChoicesProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useInsertText();
  const { settings } = useText();
  const send = useSend();
  const { session, unit, level2, length } = draftingOf(state);
  const sessions = sessionChoices(state);

  const chooseSession = (value: string): void => {
    const found = sessions.find((pack) => sessionKeyText(pack) === value);
    if (!found) return;
    const { kind, year, education } = found;
    const key = { kind, year, education };
    send({ type: 'drafting-chosen', drafting: { session: key, usual: key } });
  };
  const chooseUnit = (value: string): void => {
    const found = UNIT_KINDS.find(({ id }) => id === value);
    if (found) send({ type: 'drafting-chosen', drafting: { unit: found.id, usualUnit: found.id } });
  };
  return (
    <>
      <div className={styles.grid}>
        <Choice
          isWide
          label={words.session}
          value={sessionKeyText(session)}
          options={sessions.map((pack) => ({ value: sessionKeyText(pack), label: pack.name }))}
          onChoose={chooseSession}
        />
        <Choice isWide label={words.unit} value={unit.id} options={UNIT_KINDS.map(({ id, name }) => ({ value: id, label: name }))} onChoose={chooseUnit} />
        {isWhole ? (
          <Choice
            label={words.level2}
            value={level2}
            options={[{ value: 'bracketed', label: words.bracketed }, { value: 'is', label: words.is }]}
            onChoose={(value) => send({ type: 'drafting-chosen', drafting: { level2: value === 'is' ? 'is' : 'bracketed' } })}
          />
        ) : null}
        <Choice
          isWide={!isWhole}
          label={words.length}
          value={length}
          options={[{ value: 'full', label: words.full }, { value: 'brief', label: words.brief }]}
          onChoose={(value) => send({ type: 'drafting-chosen', drafting: { length: value === 'brief' ? 'brief' : 'full' } })}
        />
      </div>
      {session.theme === null && session.aspects === null ? (
        <div className={styles.notice}>
          <span className={`${looks.caption} ${looks.grow}`}>{words.noNotice}</span>
          <Button size="small" className={looks.smallButton} onClick={() => send({ type: 'view-chosen', view: 'settings' })}>
            {settings}
          </Button>
        </div>
      ) : null}
    </>
  );
}
