import type { ReactElement } from 'react';
import type { UnitForm } from '../../app/sessions/session-form';
import { UNIT_KINDS } from '../../core/packs/unit-kinds';
import { ChoiceField, LineField } from './LineField';
import { useSettingsText } from './settings-text';

interface UnitFieldsProps {
  readonly form: UnitForm;
  readonly faults: ReadonlyMap<string, string>;
  readonly onType: (part: Partial<UnitForm>) => void;
}

/** 单位设置: what stays the same from year to year. */
export function UnitFields({ form, faults, onType }: UnitFieldsProps): ReactElement {
  const { unit } = useSettingsText();
  const choose = (value: string): void => onType({ kind: UNIT_KINDS.find(({ id }) => id === value)?.id ?? '' });
  return (
    <>
      <ChoiceField
        label={unit.kind}
        value={form.kind}
        fault={faults.get('kind')}
        options={[{ value: '', label: unit.kindNone }, ...UNIT_KINDS.map(({ id, name }) => ({ value: id, label: name }))]}
        onChoose={choose}
      />
      <LineField label={unit.name} hint={unit.nameHint} value={form.name} fault={faults.get('name')} onType={(name) => onType({ name })} />
      <LineField label={unit.short} hint={unit.shortHint} value={form.short} fault={faults.get('short')} onType={(short) => onType({ short })} />
      <LineField label={unit.place} hint={unit.placeHint} value={form.place} fault={faults.get('place')} onType={(place) => onType({ place })} />
    </>
  );
}
