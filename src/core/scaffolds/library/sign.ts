import type { StandardText } from '../standard-text';

/** The same name as in the title. */
export const sign: StandardText = {
  element: 'sign',
  role: 'signature',
  text: '{issuer}',
};
