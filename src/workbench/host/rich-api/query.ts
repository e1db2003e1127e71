import type { Members } from './members';
import type { WordNode } from './node';
import type { References } from './references';
import type { WireQuery } from './wire';

export interface QueryContext {
  readonly members: Members;
  readonly references: References;
  /** Give every item of a collection a reference (AutoKeepReference). */
  readonly keepItems: boolean;
}

type Loaded = Record<string, unknown>;

/**
 * What a load of a node answers. Names come as the developer wrote them, with the
 * leading items/ already taken off. A load without names is not played: in Word it
 * loads every property, which freezes it on long documents (pitfalls 21, 23).
 */
export function queryResult(node: WordNode | null, query: WireQuery, context: QueryContext): Loaded | null {
  if (node === null) return null;
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  if (node.type !== 'Collection') return load(node, names, context);
  const from = query.Skip ?? 0;
  const items = node.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...referenceOf(node, context),
    _Items: items.map((item) => {
      if (context.keepItems) context.references.keep(item);
      return load(item, names, context);
    }),
  };
}

function referenceOf(node: WordNode, { references }: QueryContext): Loaded {
  const id = references.id(node);
  return id === undefined ? {} : { _ReferenceId: id };
}

function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function load(node: WordNode, names: readonly string[], context: QueryContext): Loaded {
  const { members } = context;
  const loaded: Loaded = referenceOf(node, context);
  const deeper = new Map<string, string[]>();
  // The items of a collection are loaded by their names; without a name there is nothing to say of them.
  if (names.length === 0) members.missing(`${node.type}.load() without names`);
  for (const name of names) {
    const slash = name.search(/[/.]/);
    if (slash >= 0) {
      const head = pascal(name.slice(0, slash));
      deeper.set(head, [...(deeper.get(head) ?? []), name.slice(slash + 1)]);
      continue;
    }
    // `items` of a type without scalars asks for the objects only.
    if (name === '*' && members.hasNoScalars(node)) continue;
    const scalar = members.scalarName(node, name);
    if (scalar === undefined) members.missing(`${node.type}.${pascal(name)}`);
    else loaded[scalar] = members.scalar(node, scalar);
  }
  for (const [name, below] of deeper) {
    if (!members.hasObject(node, name)) members.missing(`${node.type}.${name}`);
    loaded[name] = queryResult(members.object(node, name), { Select: below }, context);
  }
  return loaded;
}
