import { useMemo, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { elementFor, type OwnSection } from '../../core/scaffolds/from-document/own-section';
import { elementOf } from '../../core/structure/elements';
import { Paragraphs } from '../insert/Paragraphs';
import { useLooks } from '../looks';
import { useRun } from '../pane-context';
import { NameField, nameFault } from './NameField';
import { useOwnText } from './own-text';
import { framePreview } from './preview-of';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '32px' },
  open: { minWidth: 0, padding: '2px 0', overflowWrap: 'anywhere' },
  inside: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tick: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, cursor: 'pointer' },
});

interface OwnRowProps {
  readonly section: OwnSection;
  readonly names: readonly string[];
  readonly canWrite: boolean;
  readonly onUse: (isUsed: boolean) => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One that is kept: inserted with one click; opened, its text and what else can be done with it. */
export function OwnRow({ section, names, canWrite, onUse, onRename, onRemove }: OwnRowProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const run = useRun();
  const [isOpen, setOpen] = useState(false);
  const { name, kind, isUsed, paragraphs } = section;
  const element = elementFor(section);
  const insert = async (atCursor: boolean): Promise<void> => {
    if (atCursor) await run({ id: 'find-cursor' });
    await run({ id: 'insert', target: { kind: 'own', section, ...(atCursor && { at: 'cursor' }) } });
  };
  const isFree = kind === 'section' && element === null;
  const facts = [element === null ? words.kinds[kind] : words.ofElement(elementOf(element).name), words.paragraphs(paragraphs.length), ...(isUsed ? [words.inUse] : [])];
  return (
    <>
      <div className={styles.line}>
        <button
          type="button"
          className={`${looks.rowButton} ${styles.open} ${looks.grow}`}
          aria-expanded={isOpen}
          aria-label={words.show(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {name} <span className={looks.caption}>{facts.join(' · ')}</span>
        </button>
        {canWrite ? (
          <Button size="small" className={looks.smallButton} aria-label={`${kind === 'report' ? words.draft : words.insert} ${name}`} onClick={() => void insert(isFree)}>
            {kind === 'report' ? words.draft : isFree ? words.atCursor : words.insert}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className={styles.inside}>
          {kind === 'report' || element !== null ? (
            <label className={styles.tick}>
              <input type="checkbox" checked={isUsed} onChange={() => onUse(!isUsed)} />
              <span>{element === null ? words.useReport : words.useSection(elementOf(element).name)}</span>
            </label>
          ) : null}
          <Actions name={name} names={names} onRename={onRename} onRemove={onRemove}>
            {canWrite && element !== null ? (
              <Button size="small" className={looks.smallButton} onClick={() => void insert(true)}>{words.atCursor}</Button>
            ) : null}
          </Actions>
          <Text section={section} />
        </div>
      ) : null}
    </>
  );
}

function Text({ section: { paragraphs } }: Pick<OwnRowProps, 'section'>): ReactElement {
  const preview = useMemo(() => framePreview(paragraphs), [paragraphs]);
  return <Paragraphs paragraphs={preview.paragraphs} />;
}

interface ActionsProps extends Pick<OwnRowProps, 'names' | 'onRename' | 'onRemove'> {
  readonly name: string;
  readonly children: ReactElement | null;
}

/** 改名 and 删除; both ask, the one for a name and the other whether it is meant. */
function Actions({ name, names, children, onRename, onRemove }: ActionsProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const [asks, setAsks] = useState<'name' | 'remove' | null>(null);
  const [next, setNext] = useState(name);
  const [tried, setTried] = useState(false);
  const fault = nameFault(words, next, names.filter((other) => other !== name));
  const rename = (): void => {
    setTried(true);
    if (fault !== '') return;
    setAsks(null);
    onRename(next.trim());
  };
  const cancel = <Button size="small" className={looks.smallButton} onClick={() => setAsks(null)}>{words.cancel}</Button>;
  if (asks === 'name') {
    return (
      <>
        <NameField value={next} fault={tried ? fault : ''} onType={setNext} onEnter={rename} />
        <div className={styles.buttons}>
          <Button size="small" className={looks.smallButton} onClick={rename}>{words.rename}</Button>
          {cancel}
        </div>
      </>
    );
  }
  if (asks === 'remove') {
    return (
      <div role="group" aria-label={words.remove}>
        <span>{words.removeAsk(name)}</span>
        <div className={styles.buttons}>
          <Button size="small" className={looks.smallButton} onClick={onRemove}>{words.removeYes}</Button>
          <Button size="small" className={looks.smallButton} autoFocus onClick={() => setAsks(null)}>{words.cancel}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {children}
      <Button size="small" className={looks.smallButton} onClick={() => setAsks('name')}>{words.rename}</Button>
      <Button size="small" className={looks.smallButton} onClick={() => setAsks('remove')}>{words.remove}</Button>
    </div>
  );
}
