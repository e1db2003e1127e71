import { EDUCATIONS } from '../../core/packs/educations';
import { KIND_WORDS } from '../../core/packs/session-file-entry';
import type { SessionKey } from '../../core/packs/sessions/session-pack';
import { UNIT_KINDS } from '../../core/packs/unit-kinds';
import type { DraftingChoice } from './used-sessions';

/** What was last chosen on this computer; what is damaged counts as not chosen. */
export function readDrafting(text: string | null): Partial<DraftingChoice> {
  const kept = recordOf(text);
  return {
    usual: keyOf(kept.get('usual')),
    usualUnit: UNIT_KINDS.find(({ id }) => id === kept.get('usualUnit'))?.id ?? null,
    level2: kept.get('level2') === 'is' ? 'is' : 'bracketed',
    length: kept.get('length') === 'brief' ? 'brief' : 'full',
  };
}

function keyOf(value: unknown): SessionKey | null {
  const key = fieldsOf(value);
  const kind = KIND_WORDS.find(([id]) => id === key.get('kind'))?.[0];
  const year = key.get('year');
  if (!kind || !(year === null || typeof year === 'number')) return null;
  return { kind, year, education: EDUCATIONS.find(({ id }) => id === key.get('education'))?.id ?? null };
}

function recordOf(text: string | null): ReadonlyMap<string, unknown> {
  try {
    return fieldsOf(JSON.parse(text ?? 'null'));
  } catch {
    return new Map();
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
