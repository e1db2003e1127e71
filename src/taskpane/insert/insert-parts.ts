import { lazyModule } from '../lazy-module';

/** What is shown before an insertion, and the choices of 起草全文. */
export const insertParts = lazyModule(() => import('./parts'));
