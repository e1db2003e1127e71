import type { FactPart } from '../core/analysis';
import type { Judgements } from '../core/facts/judgements';

/** A value that stands in the text, as 没变 confirms it. */
export type Confirmed = Judgements['confirmed'][number];

interface Standing {
  readonly fact: string;
  readonly part: FactPart | null;
  readonly index: number | null;
  readonly text: string;
}

/** Whether a person has confirmed the value as it stands. */
export function isConfirmed({ fact, part, index, text }: Standing, { confirmed }: Judgements): boolean {
  return confirmed.some((c) => c.value === text && c.fact === fact && c.part === part && c.index === index);
}

/** What is confirmed when these values are, without repetition. */
export function confirmationsOf(values: readonly Standing[]): readonly Confirmed[] {
  const byKey = new Map(values.map(({ fact, part, index, text }) => [`${fact}#${index ?? ''}/${part ?? ''}=${text}`, { fact, part, index, value: text }]));
  return [...byKey.values()];
}
