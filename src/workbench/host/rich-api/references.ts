import type { WordNode } from './node';

/** Objects that office.js keeps beyond one request, under ids of ours. */
export class References {
  private readonly byId = new Map<string, WordNode>();
  private readonly idOf = new Map<WordNode, string>();
  private count = 0;

  keep(node: WordNode): string {
    const known = this.idOf.get(node);
    if (known !== undefined) return known;
    const id = `{${node.type}:${(this.count += 1)}}`;
    this.byId.set(id, node);
    this.idOf.set(node, id);
    return id;
  }

  id(node: WordNode): string | undefined {
    return this.idOf.get(node);
  }

  get(id: string): WordNode | undefined {
    return this.byId.get(id);
  }

  /** @returns the object that was let go. */
  drop(id: string): WordNode | undefined {
    const node = this.byId.get(id);
    if (node !== undefined) {
      this.byId.delete(id);
      this.idOf.delete(node);
    }
    return node;
  }

  clear(): void {
    this.byId.clear();
    this.idOf.clear();
  }

  get size(): number {
    return this.byId.size;
  }

  nodes(): IterableIterator<WordNode> {
    return this.byId.values();
  }
}
