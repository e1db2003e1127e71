import type { DocumentChange, Paragraph, TextSplice } from '../api';
import type { XmlPart } from '../xml/part';

/** One small change of a DOM and its inverse. */
interface Op {
  /** What was changed: the parent, or the element whose attribute it was; null for a mere note. */
  readonly target: Node | null;
  readonly splice: TextSplice | null;
  redo(): void;
  undo(): void;
}

interface Step {
  readonly origin: string;
  readonly mergeKey: string | undefined;
  readonly ops: Op[];
}

/** What history must know of the document it keeps. */
export interface Ground {
  partOf(node: Node): XmlPart | null;
  /** The body paragraph a node stands in; null outside one. */
  paragraphAround(node: Node): Paragraph | null;
  /** Whether a paragraph is in the document now. */
  isPresent(paragraph: Paragraph): boolean;
  /** Called after ops were applied, before listeners are told. */
  invalidate(targets: readonly Node[]): void;
}

const nothing = (): void => undefined;

/** All editing goes through here: each change records its inverse, steps group them. */
export class History {
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];
  private open: Step | null = null;
  private readonly listeners = new Set<(change: DocumentChange) => void>();

  constructor(private readonly ground: Ground) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Run changes as one step; nested calls join the outer one. A throw takes back what was done. */
  run<T>(origin: string, change: () => T, mergeKey?: string): T {
    if (this.open) return change();
    const step: Step = { origin, mergeKey, ops: [] };
    this.open = step;
    try {
      const result = change();
      this.open = null;
      this.keep(step);
      return result;
    } catch (error) {
      this.open = null;
      for (const op of [...step.ops].reverse()) op.undo();
      this.settle(step.ops);
      throw error;
    }
  }

  /** Take the last step back. False when there is none, or within a step. */
  undo(): boolean {
    const step = this.open ? undefined : this.done.pop();
    if (!step) return false;
    const ops = [...step.ops].reverse();
    for (const op of ops) op.undo();
    this.undone.push(step);
    this.tell('undo', ops, (s) => ({ ...s, removed: s.inserted, inserted: s.removed }));
    return true;
  }

  redo(): boolean {
    const step = this.open ? undefined : this.undone.pop();
    if (!step) return false;
    for (const op of step.ops) op.redo();
    this.done.push(step);
    this.tell('redo', step.ops, (s) => s);
    return true;
  }

  /** Insert a node before another, or at the end when that is null. */
  insert(parent: Node, node: Node, before: Node | null): void {
    const part = this.ground.partOf(parent);
    this.apply({
      target: parent,
      splice: null,
      redo: () => {
        parent.insertBefore(node, before);
        part?.countChange(parent, 1);
      },
      undo: () => {
        parent.removeChild(node);
        part?.countChange(parent, -1);
      },
    });
  }

  remove(node: Node): void {
    const parent = node.parentNode;
    if (!parent) return;
    const before = node.nextSibling;
    const part = this.ground.partOf(parent);
    this.apply({
      target: parent,
      splice: null,
      redo: () => {
        parent.removeChild(node);
        part?.countChange(parent, 1);
      },
      undo: () => {
        parent.insertBefore(node, before);
        part?.countChange(parent, -1);
      },
    });
  }

  /** Move a node, in one document. */
  move(node: Node, parent: Node, before: Node | null): void {
    this.remove(node);
    this.insert(parent, node, before);
  }

  /** Set an attribute, or remove it when the value is null. */
  setAttribute(element: Element, namespace: string | null, name: string, value: string | null): void {
    const local = name.slice(name.indexOf(':') + 1);
    const old = element.hasAttributeNS(namespace, local) ? element.getAttributeNS(namespace, local) : null;
    if (old === value) return;
    const part = this.ground.partOf(element);
    const put = (v: string | null): void => {
      if (v === null) element.removeAttributeNS(namespace, local);
      else element.setAttributeNS(namespace, name, v);
    };
    this.apply({
      target: element,
      splice: null,
      redo: () => {
        put(value);
        part?.countRetag(element, 1);
      },
      undo: () => {
        put(old);
        part?.countRetag(element, -1);
      },
    });
  }

  /** Something else that can be done and undone, e.g. a part that is added. */
  also(redo: () => void, undo: () => void): void {
    this.apply({ target: null, splice: null, redo, undo });
  }

  /** Note how a text changed, for anchors that must follow. */
  note(splice: TextSplice): void {
    this.open?.ops.push({ target: null, splice, redo: nothing, undo: nothing });
  }

  private apply(op: Op): void {
    if (!this.open) throw new Error('a change outside of edit()');
    op.redo();
    this.open.ops.push(op);
    if (op.target) this.ground.invalidate([op.target]);
  }

  private keep(step: Step): void {
    if (step.ops.length === 0) return;
    this.undone.length = 0;
    const last = this.done[this.done.length - 1];
    if (last && step.mergeKey !== undefined && last.mergeKey === step.mergeKey) last.ops.push(...step.ops);
    else this.done.push(step);
    this.tell(step.origin, step.ops, (s) => s);
  }

  private settle(ops: readonly Op[]): { touched: Set<Paragraph>; structural: boolean } {
    const targets = ops.flatMap((op) => (op.target ? [op.target] : []));
    this.ground.invalidate(targets);
    const touched = new Set<Paragraph>();
    let structural = false;
    for (const target of targets) {
      const paragraph = this.ground.paragraphAround(target);
      if (paragraph) touched.add(paragraph);
      else structural = true;
    }
    return { touched, structural };
  }

  private tell(origin: string, ops: readonly Op[], turn: (splice: TextSplice) => TextSplice): void {
    const { touched, structural } = this.settle(ops);
    const change: DocumentChange = {
      origin,
      structural,
      touched: [...touched].filter((p) => this.ground.isPresent(p)),
      splices: ops.flatMap((op) => (op.splice ? [turn(op.splice)] : [])),
    };
    for (const listener of [...this.listeners]) listener(change);
  }
}
