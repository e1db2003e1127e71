import { elementFor, type OwnSection } from '../../core/scaffolds/from-document/own-section';

/** Add what was imported: what has the name of one that is there comes in its place. */
export function mergeOwn(own: readonly OwnSection[], more: readonly OwnSection[]): readonly OwnSection[] {
  const byName = new Map([...own, ...more].map((section) => [section.name, section]));
  return [...byName.values()];
}

/** Use a section in the place of ours, or no longer; of several frames, or several for one element, only one can be used. */
export function useOwn(own: readonly OwnSection[], name: string, isUsed: boolean): readonly OwnSection[] {
  const chosen = own.find((section) => section.name === name);
  return own.map((section) => {
    if (section === chosen) return { ...section, isUsed };
    const isRival = chosen !== undefined && section.kind === chosen.kind && elementFor(section) === elementFor(chosen);
    return isUsed && isRival ? { ...section, isUsed: false } : section;
  });
}

/** A name that nobody has yet: the wanted one, else with a number after it. */
export function freeName(own: readonly OwnSection[], wanted: string): string {
  const taken = new Set(own.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}${n}`)) n += 1;
  return `${wanted}${n}`;
}
