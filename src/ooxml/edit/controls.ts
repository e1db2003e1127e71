import { child, childrenNamed, closest, isWord } from '../xml/names';
import type { Editing } from './editing';

/**
 * A content control that shows its prompt, or is bound to data, would lose what
 * is written into it: Word replaces a prompt at the first click and a bound
 * text at the next opening. Writing into one ends both, as typing in Word does.
 */
export function releasePlaceholder(editing: Editing, run: Element): void {
  let control = closest(run, 'sdt');
  while (control) {
    const properties = child(control, 'sdtPr');
    if (properties) {
      const prompt = child(properties, 'showingPlcHdr');
      if (prompt) {
        editing.history.remove(prompt);
        dropPromptStyle(editing, run);
      }
      const binding = child(properties, 'dataBinding');
      if (binding) editing.history.remove(binding);
    }
    control = closest(control.parentNode, 'sdt');
  }
}

/** The prompt's grey character style is not the text's. */
function dropPromptStyle(editing: Editing, run: Element): void {
  const properties = child(run, 'rPr');
  if (!properties) return;
  for (const style of childrenNamed(properties, 'rStyle')) editing.history.remove(style);
  if (!properties.firstChild && isWord(properties, 'rPr')) editing.history.remove(properties);
}
