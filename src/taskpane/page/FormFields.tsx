import { useState, type ReactElement } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LINE_POINTS, USUAL_FORM, type FormSettings } from '../../core/scaffolds/form';
import { usualFonts } from '../../app/page-form';
import { useLooks } from '../looks';
import { useSend } from '../pane-context';
import { usePageText } from './page-text';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'stretch', paddingTop: tokens.spacingVerticalXS },
});

/** What a department sets of the form. Each field holds from when it is left; an empty font is the usual one, which stands in it as a hint. */
export function FormFields({ form }: { readonly form: FormSettings }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { form: words } = usePageText();
  const send = useSend();
  const [points, setPoints] = useState(String(form.linePoints));
  const set = (part: Partial<FormSettings>): void => send({ type: 'form-set', form: { ...form, ...part } });
  const takePoints = (): void => {
    const typed = Number(points);
    const fits = points.trim() !== '' && typed >= LINE_POINTS.least && typed <= LINE_POINTS.most;
    setPoints(String(fits ? typed : form.linePoints));
    if (fits && typed !== form.linePoints) set({ linePoints: typed });
  };
  const reset = (): void => {
    setPoints(String(USUAL_FORM.linePoints));
    send({ type: 'form-set', form: USUAL_FORM });
  };
  return (
    <div className={styles.fields}>
      <Field label={words.linePoints} hint={words.lineHint}>
        <Input
          size="small" type="number" min={LINE_POINTS.least} max={LINE_POINTS.most} step={0.5} value={points}
          onChange={(_, { value }) => setPoints(value)} onBlur={takePoints}
        />
      </Field>
      {usualFonts().map(({ id, font }) => (
        <Field key={id} label={words.fonts[id]}>
          <Input size="small" value={form[id] ?? ''} placeholder={font} maxLength={60} onChange={(_, { value }) => set({ [id]: value === '' ? null : value })} />
        </Field>
      ))}
      <Checkbox label={words.withSeal} checked={form.withSeal} onChange={(_, { checked }) => set({ withSeal: checked === true })} />
      <span>{words.kept}</span>
      <Button size="small" className={looks.smallButton} onClick={reset}>{words.reset}</Button>
    </div>
  );
}
