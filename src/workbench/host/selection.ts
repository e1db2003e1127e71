import type { Position } from '../../ooxml/api';

/** Where the selection began and where it ends; `focus` may stand before `anchor`. */
export interface PageSelection {
  readonly anchor: Position;
  readonly focus: Position;
}
