import { CheckedArguments } from './arguments';
import { WordError } from './errors';
import type { Stage, TypeMembers } from './member-table';
import { TABLE } from './table';
import type { NodeType, WordNode } from './node';

const OR_NULL = 'OrNullObject';

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The members of a type that are played, for the message about one that is not. */
export function memberNames(what: string): string {
  const type = what.slice(0, what.indexOf('.'));
  if (!Object.hasOwn(TABLE, type)) return Object.keys(TABLE).join(', ');
  const members = membersOfType(type as NodeType);
  const groups = [members.scalars, members.settable, members.objects, members.makes, members.calls];
  return groups.flatMap((group) => Object.keys(group ?? {})).join(', ');
}

function membersOfType(type: NodeType): TypeMembers<WordNode> {
  // Each row of the table takes nodes of its own type, and is only ever asked for one of them.
  return TABLE[type] as unknown as TypeMembers<WordNode>;
}

/** Reading, setting and calling members by the names on the wire. */
export class Members {
  constructor(private readonly stage: Stage) {}

  /** A property that leads to an object. */
  object(node: WordNode, name: string): WordNode | null {
    const { objects } = membersOfType(node.type);
    const member = own(objects, name);
    if (member !== undefined) return member(node, this.stage);
    const plain = this.withoutOrNull(objects, name);
    if (plain === undefined) return this.stage.missing(`${node.type}.${name}`);
    return nullIfNotFound(() => plain(node, this.stage));
  }

  hasObject(node: WordNode, name: string): boolean {
    const { objects } = membersOfType(node.type);
    return own(objects, name) !== undefined || this.withoutOrNull(objects, name) !== undefined;
  }

  /** A method whose result is an object. */
  make(node: WordNode, name: string, values: readonly unknown[]): WordNode | null {
    const { makes } = membersOfType(node.type);
    const args = new CheckedArguments(values, `${node.type}.${name}`);
    const method = own(makes, name);
    if (method !== undefined) return method(node, this.stage, args);
    const plain = this.withoutOrNull(makes, name);
    if (plain === undefined) return this.stage.missing(`${node.type}.${name}()`);
    return nullIfNotFound(() => plain(node, this.stage, args));
  }

  /** A method whose result is a value or nothing. */
  call(node: WordNode, name: string, values: readonly unknown[]): unknown {
    const method = own(membersOfType(node.type).calls, name);
    if (method === undefined) return this.stage.missing(`${node.type}.${name}()`);
    return method(node, this.stage, new CheckedArguments(values, `${node.type}.${name}`)) ?? null;
  }

  set(node: WordNode, name: string, value: unknown): void {
    const setter = own(membersOfType(node.type).settable, name);
    if (setter === undefined) this.stage.missing(`${node.type}.${name} = …`);
    else setter(node, this.stage, value);
  }

  hasNoScalars(node: WordNode): boolean {
    return membersOfType(node.type).scalars === undefined;
  }

  /** The name of a scalar as the table writes it, whatever case it was asked in; undefined where there is none. */
  scalarName(node: WordNode, asked: string): string | undefined {
    const lower = asked.toLowerCase();
    return Object.keys(membersOfType(node.type).scalars ?? {}).find((name) => name.toLowerCase() === lower);
  }

  scalar(node: WordNode, name: string): string | number | boolean | null {
    const member = own(membersOfType(node.type).scalars, name);
    return member === undefined ? this.stage.missing(`${node.type}.${name}`) : member(node, this.stage);
  }

  missing(what: string): never {
    return this.stage.missing(what);
  }

  private withoutOrNull<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
    return name.endsWith(OR_NULL) ? own(record, name.slice(0, -OR_NULL.length)) : undefined;
  }
}

function nullIfNotFound(run: () => WordNode): WordNode | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof WordError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}
