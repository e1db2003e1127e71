import { LINE_POINTS, USUAL_FORM, type FormSettings } from '../../core/scaffolds/form';
import type { LocalStore } from './local-store';

const FORM = 'tongbao.form.1';
/** No font's name is longer. */
const LONGEST = 60;

const FONTS = ['titleFont', 'bodyFont', 'heading1Font', 'heading2Font', 'latinFont'] as const;

/** 公文格式 as kept on this computer. A field that is damaged, or out of bounds, is as usual. */
export function readForm(store: LocalStore): FormSettings {
  const raw = parsed(store.get(FORM));
  const fonts = FONTS.map((font) => {
    const name = raw.get(font);
    return [font, typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST ? name : null] as const;
  });
  const linePoints = raw.get('linePoints');
  return {
    ...USUAL_FORM,
    ...Object.fromEntries(fonts),
    linePoints: typeof linePoints === 'number' && linePoints >= LINE_POINTS.least && linePoints <= LINE_POINTS.most ? linePoints : USUAL_FORM.linePoints,
    withSeal: raw.get('withSeal') === true,
  };
}

/** Keep it. */
export function writeForm(store: LocalStore, form: FormSettings): void {
  store.set(FORM, JSON.stringify(form) === JSON.stringify(USUAL_FORM) ? null : JSON.stringify(form));
}

function parsed(text: string | null): ReadonlyMap<string, unknown> {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    return new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  } catch {
    return new Map();
  }
}
