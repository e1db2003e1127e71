import { useEffect } from 'react';

export interface Shortcuts {
  open(): void;
  create(): void;
  save(): void;
  undo(): void;
  redo(): void;
  zoomTo(percent: number): void;
}

/** What a key asks for; null: nothing of ours. */
function actionOf(event: KeyboardEvent, shortcuts: Shortcuts, percent: number): (() => void) | null {
  const key = event.key.toLowerCase();
  // Browsers keep Ctrl+N for themselves.
  if (event.altKey && !event.ctrlKey && !event.metaKey) return key === 'n' ? shortcuts.create : null;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (key) {
    case 'o':
      return shortcuts.open;
    case 's':
      return shortcuts.save;
    case 'z':
      return event.shiftKey ? shortcuts.redo : shortcuts.undo;
    case 'y':
      return shortcuts.redo;
    case '-':
      return () => shortcuts.zoomTo(percent - 10);
    case '=':
    case '+':
      return () => shortcuts.zoomTo(percent + 10);
    case '0':
      return () => shortcuts.zoomTo(100);
    default:
      return null;
  }
}

/** @param percent the zoom now */
export function useShortcuts(shortcuts: Shortcuts, percent: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event, shortcuts, percent);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
