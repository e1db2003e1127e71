import { lazyModule } from '../lazy-module';

/** What writes the sheet as a .docx: loaded when somebody saves it. */
export const sheetFile = lazyModule(() => import('../../app/review-sheet/sheet-file'));
