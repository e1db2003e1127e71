import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, ParagraphRemoval } from '../../core/analysis';
import type { DocumentSnapshot } from '../../core/document';
import { contextOf, editContexts } from '../../app/place-context';
import { findingPlace } from '../../app/selectors-check';
import type { Reading } from '../../app/state';
import { EditsText, PlaceText } from '../PlaceText';
import { useLooks } from '../looks';
import { useText } from '../pane-context';

const useStyles = makeStyles({
  quote: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, lineHeight: '22px', overflowWrap: 'anywhere' },
});

/** Places of one fix shown at once. */
const SHOWN_EDITS = 10;

/** The finding's text in context; each place of a fix with what will stand there. */
export function FindingQuotes({ finding, reading }: { readonly finding: Finding; readonly reading: Reading }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const place = findingPlace(reading.snapshot, finding);
  const fix = finding.fix ?? [];
  if (finding.remove) return <RemovalQuote removal={finding.remove} snapshot={reading.snapshot} />;
  if (fix.length === 0) {
    if (!place || place.expected === '') return null;
    return (
      <div className={styles.quote}>
        <PlaceText context={contextOf(reading.snapshot, place)} mark="wrong" becomes={null} becomesLabel="" />
      </div>
    );
  }
  return (
    <>
      {editContexts(reading.snapshot, fix.slice(0, SHOWN_EDITS)).map((context, i) => (
        <div key={i} className={styles.quote}>
          <EditsText context={context} becomesLabel={text.check.becomes} deletedLabel={text.check.deleted} />
        </div>
      ))}
    </>
  );
}

/** UTF-16 units shown of the paragraphs above and below. */
const AROUND = 14;

/** Empty paragraphs between the text above and the text below them. */
function RemovalQuote({ removal, snapshot }: { readonly removal: ParagraphRemoval; readonly snapshot: DocumentSnapshot }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { check } = useText();
  const { paragraph, expected } = removal;
  const above = snapshot.paragraphs[paragraph - 1]?.text ?? '';
  const below = snapshot.paragraphs[paragraph + expected.length]?.text ?? '';
  return (
    <div className={styles.quote}>
      <div>{above.length > AROUND ? `…${above.slice(-AROUND)}` : above}</div>
      <div>
        <mark className={looks.wrong}>{check.emptyParagraphs(expected.length)}</mark>
        <span className={looks.arrow} aria-hidden="true">→</span>
        <span className={looks.caption}>{check.deleted}</span>
      </div>
      <div>{below.length > AROUND ? `${below.slice(0, AROUND)}…` : below}</div>
    </div>
  );
}
