import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 10;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0, width: '8px', cursor: 'col-resize', touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
    ':focus-visible': { backgroundColor: tokens.colorBrandBackground, outlineStyle: 'none' },
  },
});

export interface SplitterProps {
  /** The pane's width in CSS pixels. */
  readonly width: number;
  onWidth(width: number): void;
}

/** Between the document and the pane: dragged, or moved with ← → Home End. */
export function Splitter({ width, onWidth }: SplitterProps): React.JSX.Element {
  const styles = useStyles();
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (next: number): void => onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, next))));
  const keys: Readonly<Record<string, number>> = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: WIDEST, End: NARROWEST };
  return (
    <div
      className={styles.bar} role="separator" aria-orientation="vertical" aria-label="窗格宽度" tabIndex={0}
      aria-valuenow={width} aria-valuemin={NARROWEST} aria-valuemax={WIDEST}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => grip.current !== null && set(grip.current.width + grip.current.x - event.clientX)}
      onPointerUp={() => (grip.current = null)}
      onLostPointerCapture={() => (grip.current = null)}
      onDoubleClick={() => set(350)}
    />
  );
}
