import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MaskedTerm } from '../../app/fact-rows';
import { contextOf } from '../../app/place-context';
import type { AppState } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  term: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, lineHeight: '22px' },
  actions: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, display: 'flex' },
});

const FIRST_TERMS = 20;

/** 可补全用语: known terms with letters blanked; offered, not asked. */
export function MaskedTerms({ terms, state }: { readonly terms: readonly MaskedTerm[]; readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const { reading } = state;
  if (!reading || terms.length === 0) return null;
  return (
    <section aria-label={text.fill.masked}>
      <h2 className={`${looks.heading} ${styles.head}`}>{text.fill.masked}</h2>
      <ul className={looks.list}>
        {terms.slice(0, FIRST_TERMS).map(({ token, suggestion, placeholders }) => {
          const first = placeholders[0];
          if (!first) return null;
          const { paragraph, start, end } = first;
          return (
            <li key={`${token}:${suggestion ?? ''}:${paragraph}:${start}`}>
              <button
                type="button"
                className={`${looks.rowButton} ${styles.term}`}
                title={text.fill.goTo}
                onClick={() => void run({ id: 'go-to-place', place: { paragraph, start, end, expected: token } })}
              >
                <PlaceText context={contextOf(reading.snapshot, first)} mark="token" becomes={suggestion} becomesLabel={text.fill.becomes} />
                {placeholders.length > 1 ? <span className={looks.caption}> {text.fill.places(placeholders.length)}</span> : null}
              </button>
              {suggestion !== null && state.canWrite ? (
                <div className={styles.actions}>
                  <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'complete-term', token, suggestion })}>
                    {text.fill.complete(suggestion)}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
