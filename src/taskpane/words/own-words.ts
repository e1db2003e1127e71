import { lazyModule } from '../lazy-module';

/** Importing and removing 本单位用词: loaded when its line is opened. */
export const ownWordsPart = lazyModule(() => import('./WordsPart'));
