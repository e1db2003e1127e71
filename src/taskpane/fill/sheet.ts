import { lazyModule } from '../lazy-module';

/** The sheet to hand out and collect: loaded when 更多 is opened. */
export const sheetPart = lazyModule(() => import('./SheetPart'));
