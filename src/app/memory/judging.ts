import { sameIgnore } from '../../core/checks/ignored';
import type { Judgements } from '../../core/facts/judgements';
import type { Ignore } from '../../core/ignore';
import { sameMark, type PlaceMark } from '../../core/place-mark';
import type { Confirmed } from '../confirmed';

/** 此处不用填: the places are no blanks. */
export function putAside(judgements: Judgements, marks: readonly PlaceMark[]): Judgements {
  const known = judgements.notBlank;
  return { ...judgements, notBlank: [...known, ...marks.filter((mark) => !known.some((k) => sameMark(k, mark)))] };
}

/** 恢复: the place counts as a blank again. */
export function takeUp(judgements: Judgements, mark: PlaceMark): Judgements {
  return { ...judgements, notBlank: judgements.notBlank.filter((known) => !sameMark(known, mark)) };
}

/** 合并填写: the places belong to the fact of `into`; that they had been set apart is forgotten. */
export function merge(judgements: Judgements, into: PlaceMark, places: readonly PlaceMark[]): Judgements {
  const apart = judgements.apart.filter((known) => !places.some((place) => sameMark(known, place)));
  const old = judgements.same.filter(([, place]) => !places.some((moved) => sameMark(place, moved)));
  return { ...judgements, apart, same: [...old, ...places.map((place) => [into, place] as const)] };
}

/** 分开填: the place is a fact of its own. A place that had been merged by hand is let go; any other is set apart. */
export function split(judgements: Judgements, place: PlaceMark): Judgements {
  const same = judgements.same.filter(([a, b]) => !sameMark(a, place) && !sameMark(b, place));
  if (same.length < judgements.same.length) return { ...judgements, same };
  return { ...judgements, apart: [...judgements.apart, place] };
}

/** 没变, or what a write of ours put there: the values are confirmed as they stand. */
export function confirm(judgements: Judgements, values: readonly Confirmed[]): Judgements {
  const fresh = values.filter((value) => !judgements.confirmed.some((known) => sameConfirmed(known, value)));
  return fresh.length === 0 ? judgements : { ...judgements, confirmed: [...judgements.confirmed, ...fresh] };
}

/** 重新核对: the fact's values are asked for again. */
export function unconfirm(judgements: Judgements, fact: string, index: number | null): Judgements {
  const stays = (c: Confirmed): boolean => c.fact !== fact || (c.index !== index && c.index !== null);
  return { ...judgements, confirmed: judgements.confirmed.filter(stays) };
}

/** 忽略: the finding need not be changed; said again, the later reason stands. */
export function ignore(judgements: Judgements, what: Ignore): Judgements {
  return { ...judgements, ignored: [...restore(judgements, what).ignored, what] };
}

/** 恢复: the finding is shown again. */
export function restore(judgements: Judgements, what: Ignore): Judgements {
  return { ...judgements, ignored: judgements.ignored.filter((known) => !sameIgnore(known, what)) };
}

/** Whether two confirmations say the same. */
export function sameConfirmed(a: Confirmed, b: Confirmed): boolean {
  return a.fact === b.fact && a.part === b.part && a.index === b.index && a.value === b.value;
}
