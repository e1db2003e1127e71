import { lazyModule } from './lazy-module';

/** 待填, its preview, and the counting of what is typed: not in sight at first. */
export const fillParts = lazyModule(() => import('./fill/parts'));

/** 校核: not in sight at first. */
export const checkParts = lazyModule(() => import('./check/CheckView'));

export { insertParts } from './insert/insert-parts';

/** 送审前核对单: looked at once, at the end. */
export const reviewParts = lazyModule(async () => ({ View: (await import('./review/ReviewView')).ReviewView }));

/** 常用段落和范文框架, below the outline. */
export const ownLine = lazyModule(() => import('./own/OwnLine'));

/** The messages about the document's holder: rarely seen, yet wanted soon after the start. */
export const noticeParts = lazyModule(() => import('./notice/NoticeMessage'));
