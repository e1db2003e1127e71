import { useMemo, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { headline } from '../../app/selectors-headline';
import { structureView, type OutlineSection } from '../../app/selectors-structure';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { FormPart } from '../page/form-part';
import { useRun, useText } from '../pane-context';
import { DraftReport } from './DraftReport';
import { MissingParts } from './MissingParts';
import { OutlineRow } from './OutlineRow';
import { InsertionContext, type OpenInsertion } from './open-insertion';
import { RowFigures } from './RowFigures';

const useStyles = makeStyles({
  tree: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
  frame: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** 结构: the model as an outline over the document, in document order. */
export function StructureView({ state }: { readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const [open, show] = useState<OpenInsertion | null>(null);
  const insertions = useMemo(() => ({ open, show }), [open]);
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const { verdict } = headline(state);
  if (verdict === 'loading') return null;
  if (verdict === 'empty') {
    return (
      <>
        <DraftReport state={state} />
        <FormPart state={state} />
      </>
    );
  }
  if (verdict === 'foreign') return <Foreign />;
  const { sections, missing, loose } = structureView(state);
  return (
    <InsertionContext.Provider value={insertions}>
      {missing.length > 0 ? <MissingParts missing={missing} state={state} /> : null}
      <div className={styles.tree} role="group" aria-label={text.structure.label} {...arrows}>
        {sections.map((section) => (
          <Section key={section.key} section={section} state={state} />
        ))}
        {loose ? (
          <div className={styles.frame}>
            <span>{text.structure.loose}</span>
            <RowFigures counts={loose} />
          </div>
        ) : null}
      </div>
    </InsertionContext.Provider>
  );
}

function Section({ section, state }: { readonly section: OutlineSection; readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  if (!section.head && section.items.length === 0) return null;
  const name = section.head?.element.name ?? (section.key === 'opening' ? text.structure.opening : text.structure.closing);
  return (
    <section aria-label={name}>
      {section.head ? (
        <OutlineRow item={section.head} state={state} />
      ) : (
        <div className={styles.frame}>
          <span>{name}</span>
          <RowFigures counts={section.counts} />
        </div>
      )}
      <ul className={looks.list}>
        {section.items.map((item) => (
          <li key={item.key}>
            <OutlineRow item={item} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A document without a sign of the model: one line that offers to hold it against the model, nothing else. */
function Foreign(): ReactElement {
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  return (
    <div className={looks.panel}>
      <span>{text.structure.foreign}</span>
      <Button onClick={() => void run({ id: 'treat-as-report' })}>{text.structure.treatAsReport}</Button>
    </div>
  );
}
