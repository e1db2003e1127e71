import type { SourceFile } from './tree';

/** A path as a document names it: in back-quotes or as a link's target. */
const QUOTED = /`([^`\n]+)`|\]\(([^)\s]+)\)/g;

/** Folders whose names mark a quoted word as a path of this tree. */
const TOP = /^(src|test|docs|assets|\.ci)\/[\w./-]*$|^[\w-]+\.(md|json|xml|js|mjs|ts)$/;

/**
 * Paths that a document names and the tree does not have. Quoted paths count
 * from the top of the tree, links from the document's folder; a path with * or <
 * is a pattern and is left out.
 */
export function missingPaths(document: SourceFile, exists: (path: string) => boolean): readonly string[] {
  const folder = document.path.split('/').slice(0, -1);
  return [...document.text.matchAll(QUOTED)].flatMap(([, quoted, link]) => {
    if (quoted !== undefined) return TOP.test(quoted) && !exists(quoted) ? [`${document.path} names ${quoted}`] : [];
    if (link === undefined || /^(https?:|#|mailto:)/.test(link)) return [];
    const path = [...folder];
    for (const step of (link.split('#')[0] ?? '').split('/')) {
      if (step === '..') path.pop();
      else if (step !== '.' && step !== '') path.push(step);
    }
    return exists(path.join('/')) ? [] : [`${document.path} links to ${link}`];
  });
}

/** Scripts that a document tells to run (`npm run name`, `npm start`) and package.json does not have. */
export function missingScripts(document: SourceFile, scripts: readonly string[]): readonly string[] {
  return [...document.text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].flatMap(([, named, short]) => {
    const script = named ?? short ?? '';
    return scripts.includes(script) ? [] : [`${document.path} runs ${script}`];
  });
}
