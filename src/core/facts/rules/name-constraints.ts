import { factById } from '../dictionary';
import type { KnownFactId } from '../table';
import type { ValueMap } from './fact-key';
import { namesIn, plainName } from './people';
import { violation, type Violation } from './violation';

/** People and names: who is named twice, what should be the same and is not. */
export function nameViolations(values: ValueMap): readonly Violation[] {
  return [...severalNames(values), ...namedTwice(values), ...listLengths(values), ...sameNames(values)];
}

/** The items of a list that the values hold, in order. */
export function itemsOf(values: ValueMap, fact: string): readonly { readonly key: string; readonly value: string }[] {
  return [...values].flatMap(([key, value]) => (key.startsWith(`${fact}#`) ? [{ key, value }] : []));
}

/** One place of a list of people takes one of them. */
function severalNames(values: ValueMap): readonly Violation[] {
  return [...values].flatMap(([key, value]) => {
    const fact = factById(key.split('#')[0] ?? '');
    const names = namesIn(value);
    if (!key.includes('#') || fact?.kind !== 'person' || names.length < 2) return [];
    return [violation([key], 'hint', `这一处原是一个人的位置，录入了${names.length}人，是否有误？`)];
  });
}

const BODY: readonly KnownFactId[] = ['deputies', 'members'];

/** The same person twice among the members of the body, or as one and the other. */
function namedTwice(values: ValueMap): readonly Violation[] {
  const seen = new Map<string, string>();
  const found: Violation[] = [];
  for (const { key, value } of BODY.flatMap((fact) => itemsOf(values, fact))) {
    for (const name of namesIn(value)) {
      const other = seen.get(name);
      if (other === undefined) seen.set(name, key);
      else found.push(violation([key, other], 'hint', `“${name}”在名单里出现了两次，是否重复？`));
    }
  }
  return found;
}

function listLengths(values: ValueMap): readonly Violation[] {
  const count = Number(values.get('members.count'));
  const named = BODY.flatMap((fact) => itemsOf(values, fact)).length;
  if (!Number.isInteger(count) || count < 1 || named <= count) return [];
  return [violation(['members.count'], 'hint', `班子成员写的是 ${count} 人，名单有 ${named} 人，口径是否不同？`)];
}

/** What should say the same, one perhaps in fewer words because the text has the rest. */
const SAME: readonly (readonly [KnownFactId, KnownFactId])[] = [['sign.name', 'unit.name'], ['branch.theme', 'theme.short'], ['local.lawPlace', 'unit.province']];

/** The unit without its body: 中共青溪县委员会 and 青溪县委 are one. */
function unitIn(name: string): string {
  return name.replace(/^中共/, '').replace(/(?:党组|党委|党工委|工作委员会|委员会|委)$/, '');
}

function sameNames(values: ValueMap): readonly Violation[] {
  const found = SAME.flatMap(([a, b]) => {
    const one = plainName(values.get(a) ?? '');
    const other = plainName(values.get(b) ?? '');
    const [short, long] = [unitIn(one), unitIn(other)].sort((x, y) => x.length - y.length);
    if (!short || !long || long.endsWith(short)) return [];
    return [violation([a, b], 'hint', `${factById(a)?.label ?? ''}写的是“${one}”，${factById(b)?.label ?? ''}写的是“${other}”，是否一致？`)];
  });
  const place = values.get('unit.place') ?? '';
  if (place !== '' && place === values.get('unit.province')) found.push(violation(['unit.province', 'unit.place'], 'hint', `本省名称和本地地名都是“${place}”，是否有误？`));
  return found;
}
