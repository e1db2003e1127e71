/**
 * What a department may set of the form of what is inserted. Everything else is
 * fixed by GB/T 9704-2012; where the standard is silent a value is practice.
 */
export interface FormSettings {
  /** Exact line spacing in points. 28 gives the 22 lines a page of clause 5.2.3; 29 gives 21. */
  readonly linePoints: number;
  /** The font of each kind of text, as the department has it installed; null for the usual one. */
  readonly titleFont: string | null;
  readonly bodyFont: string | null;
  readonly heading1Font: string | null;
  readonly heading2Font: string | null;
  /** Latin letters and digits. */
  readonly latinFont: string | null;
  /** Whether the report is sealed: clause 7.3.5 then places name and date otherwise. */
  readonly withSeal: boolean;
}

/** Narrower, lines of 16 pt overlap; wider, a page is no page of an official document. */
export const LINE_POINTS = { least: 20, most: 40 } as const;

export const USUAL_FORM: FormSettings = {
  linePoints: 28,
  titleFont: null,
  bodyFont: null,
  heading1Font: null,
  heading2Font: null,
  latinFont: null,
  withSeal: false,
};
