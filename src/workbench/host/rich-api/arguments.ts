import { WordError } from './errors';
import type { Arguments } from './member-table';
import type { NodeOf, NodeType, WordNode } from './node';

function isNode(value: unknown): value is WordNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Arguments after references were resolved, read by a member that knows what it takes. */
export class CheckedArguments implements Arguments {
  constructor(private readonly values: readonly unknown[], private readonly member: string) {}

  get count(): number {
    return this.values.length;
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === 'string' ? value : this.wrong(index, 'a string is expected');
  }

  oneOf<T extends string>(index: number, ...values: readonly T[]): T {
    const value = this.values[index];
    const found = values.find((each) => each === value);
    return found ?? this.wrong(index, `${JSON.stringify(value)} is none of ${values.join(', ')}`);
  }

  optionalOneOf<T extends string>(index: number, ...values: readonly T[]): T | null {
    const value = this.values[index];
    return value === undefined || value === null ? null : this.oneOf(index, ...values);
  }

  node<T extends NodeType>(index: number, type: T): NodeOf<T> {
    const value = this.values[index];
    if (isNode(value) && value.type === type) return value as NodeOf<T>;
    return this.wrong(index, `a ${type} is expected`);
  }

  optionalNode<T extends NodeType>(index: number, type: T): NodeOf<T> | null {
    const value = this.values[index];
    return value === undefined || value === null ? null : this.node(index, type);
  }

  private wrong(index: number, why: string): never {
    throw new WordError('InvalidArgument', `${this.member}, argument ${index + 1}: ${why}`, this.member);
  }
}
