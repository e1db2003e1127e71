import { WordError } from './errors';
import type { Members } from './members';
import type { WordNode } from './node';
import type { References } from './references';
import { PathType, type WireArguments, type WireObjectPath } from './wire';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The objects of one request. Each path is evaluated at most once, at the first
 * action that needs it: insertText is a path too, and must not insert again when
 * its result is kept or loaded.
 */
export class ObjectPaths {
  private readonly found = new Map<number, WordNode | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** Null: a null object, or something reached through one. */
  resolve(id: number): WordNode | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new WordError('InvalidObjectPath', `There is no object path ${id}.`);
    const node = this.evaluate(path);
    this.found.set(id, node);
    return node;
  }

  arguments(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, i) => this.argument(value, info?.ReferencedObjectPathIds?.[i]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((each, i) => this.argument(each, Array.isArray(reference) ? reference[i] : undefined));
    }
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (isRecord(value)) {
      const path = value._ObjectPathId;
      return typeof path === 'number' ? this.resolve(path) : value;
    }
    return value;
  }

  private evaluate(path: WireObjectPath): WordNode | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return { type: 'Document' };
      case PathType.newObject:
        return this.newObject(path.Name);
      case PathType.referenceId: {
        const node = this.references.get(path.Name);
        if (node === undefined) throw new WordError('ItemNotFound', `The reference ${path.Name} is no longer valid.`);
        return node;
      }
      case PathType.nullObject:
        return null;
      case PathType.method: {
        const parent = this.parent(path);
        return parent === null ? null : this.members.make(parent, path.Name, this.arguments(path.ArgumentInfo));
      }
      case PathType.property: {
        const parent = this.parent(path);
        return parent === null ? null : this.members.object(parent, path.Name);
      }
      default:
        return this.members.missing(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private parent(path: WireObjectPath): WordNode | null {
    if (path.ParentObjectPathId === undefined) {
      throw new WordError('InvalidObjectPath', `Object path ${path.Id} (${path.Name}) has no parent.`);
    }
    return this.resolve(path.ParentObjectPathId);
  }

  private newObject(name: string): WordNode {
    switch (name.slice(name.lastIndexOf('.') + 1)) {
      case 'SearchOptions':
        return { type: 'SearchOptions', options: {} };
      case 'AddinInternalService':
        return { type: 'AddinInternalService' };
      default:
        return this.members.missing(`new ${name}`);
    }
  }
}
