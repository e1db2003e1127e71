import { attr, child, onOff } from './xml/names';

/** Whether a document's settings ask for tracked changes, and whether they forbid editing (ISO 29500-1 §17.15.1.29). */
export function readSettings(root: Element | null): { readonly trackChanges: boolean; readonly isProtected: boolean } {
  const protection = child(root, 'documentProtection');
  const enforced = protection !== null && ['1', 'true', 'on'].includes(attr(protection, 'enforcement') ?? '');
  const kind = enforced ? (attr(protection, 'edit') ?? 'none') : 'none';
  return {
    // "Only tracked changes allowed" forbids nothing but untracked ones.
    trackChanges: (onOff(child(root, 'trackRevisions')) ?? false) || kind === 'trackedChanges',
    isProtected: kind !== 'none' && kind !== 'trackedChanges',
  };
}
