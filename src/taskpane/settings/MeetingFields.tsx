import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionForm } from '../../app/sessions/session-form';
import { EDUCATION_WORDS, KIND_WORDS } from '../../core/packs/session-file-entry';
import { LineField, ChoiceField } from './LineField';
import { useSettingsText } from './settings-text';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  legend: { padding: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
});

interface MeetingFieldsProps {
  readonly form: SessionForm;
  /** Which meeting it is for has to be said too. */
  readonly isNew: boolean;
  /** What is wrong, by field of the file; within aspects by theirs. */
  readonly faults: ReadonlyMap<string, string>;
  readonly onType: (part: Partial<SessionForm>) => void;
}

/** What a notice fixes of one meeting; what is left empty stands as the notice says. */
export function MeetingFields({ form, isNew, faults, onType }: MeetingFieldsProps): ReactElement {
  const styles = useStyles();
  const { fields, hints } = useSettingsText();
  const line = (field: 'name' | 'lastMeeting'): ReactElement => (
    <LineField label={fields[field]} hint={hints[field]} value={form[field]} fault={faults.get(field)} onType={(value) => onType({ [field]: value })} />
  );
  const list = (field: 'theme' | 'themeCore' | 'reading' | 'toReport' | 'supervisor', rows: number): ReactElement => (
    <LineField label={fields[field]} hint={hints[field]} value={form[field]} rows={rows} fault={faults.get(field)} onType={(value) => onType({ [field]: value })} />
  );
  return (
    <>
      {isNew ? <WhichMeeting form={form} faults={faults} onType={onType} /> : null}
      {line('name')}
      {list('theme', 4)}
      {list('themeCore', 2)}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{fields.aspects}</legend>
        <div className={styles.pair}>
          <LineField label={fields.aspectWord} hint={hints.aspectWord} value={form.aspectWord} fault={faults.get('aspects.word')} onType={(aspectWord) => onType({ aspectWord })} />
          <LineField label={fields.aspectCount} hint={hints.aspectCount} value={form.aspectCount} fault={faults.get('aspects.count')} onType={(aspectCount) => onType({ aspectCount })} />
        </div>
        <LineField label={fields.aspectItems} hint={hints.aspectItems} value={form.aspectItems} rows={4} fault={faults.get('aspects')} onType={(aspectItems) => onType({ aspectItems })} />
      </fieldset>
      {list('reading', 3)}
      {line('lastMeeting')}
      {list('toReport', 3)}
      {list('supervisor', 2)}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{fields.window}</legend>
        <div className={styles.pair}>
          <LineField label={fields.from} value={form.from} onType={(from) => onType({ from })} />
          <LineField label={fields.to} value={form.to} onType={(to) => onType({ to })} hint={hints.window} fault={faults.get('window')} />
        </div>
      </fieldset>
    </>
  );
}

/** Kind, year and, of an education's meeting, which education. */
function WhichMeeting({ form, faults, onType }: Omit<MeetingFieldsProps, 'isNew'>): ReactElement {
  const words = useSettingsText();
  const choose = (value: string): void => {
    const found = KIND_WORDS.find(([id]) => id === value);
    if (found) onType({ kind: found[0], ...(found[0] !== 'education' && { education: '' }) });
  };
  return (
    <>
      <ChoiceField label={words.kind} value={form.kind} fault={faults.get('kind')} options={KIND_WORDS.map(([id]) => ({ value: id, label: words.kinds[id] }))} onChoose={choose} />
      <LineField label={words.year} hint={words.yearHint} value={form.year} fault={faults.get('year')} onType={(year) => onType({ year })} />
      {form.kind === 'education' ? (
        <ChoiceField
          label={words.education}
          value={form.education}
          fault={faults.get('education')}
          options={[{ value: '', label: words.educationNone }, ...EDUCATION_WORDS.map(([id, name = id]) => ({ value: id, label: name })).reverse()]}
          onChoose={(education) => onType({ education })}
        />
      ) : null}
    </>
  );
}
