import type { PlayedDocument } from '../played-document';
import { WordError } from './errors';
import type { NodeOf, NodeType, ParagraphNode, WordNode } from './node';
import type { Paragraph } from '../../../ooxml/api';

/** What the members of Word's types work with. */
export interface Stage {
  readonly played: PlayedDocument;
  /** The one object for a paragraph: it keeps its reference through requests. */
  paragraphNode(paragraph: Paragraph): ParagraphNode;
  dropReference(id: string): void;
  dropAllReferences(): void;
  /** @throws WordError ApiNotFound, after noting the name for the test or the developer to see. */
  missing(what: string): never;
}

/** What a method was given, checked one by one by name. */
export interface Arguments {
  readonly count: number;
  text(index: number): string;
  oneOf<T extends string>(index: number, ...values: readonly T[]): T;
  node<T extends NodeType>(index: number, type: T): NodeOf<T>;
  optionalNode<T extends NodeType>(index: number, type: T): NodeOf<T> | null;
  optionalOneOf<T extends string>(index: number, ...values: readonly T[]): T | null;
}

type Member<N, R> = (node: N, stage: Stage) => R;
type Method<N> = (node: N, stage: Stage, args: Arguments) => unknown;

/** The members of one type, under the names that come over the wire. */
export interface TypeMembers<N> {
  /** Scalars that can be loaded. */
  readonly scalars?: Readonly<Record<string, Member<N, string | number | boolean | null>>>;
  /** Scalars that can be set. */
  readonly settable?: Readonly<Record<string, (node: N, stage: Stage, value: unknown) => void>>;
  /** Objects reached by a property. A name with OrNullObject is derived: it turns ItemNotFound into null. */
  readonly objects?: Readonly<Record<string, Member<N, WordNode>>>;
  /** Methods that return an object. OrNullObject is derived here too. */
  readonly makes?: Readonly<Record<string, (node: N, stage: Stage, args: Arguments) => WordNode>>;
  /** Methods that return nothing or a plain value. */
  readonly calls?: Readonly<Record<string, Method<N>>>;
}

export type MemberTable = { readonly [T in NodeType]: TypeMembers<NodeOf<T>> };

export function notFound(what: string): never {
  throw new WordError('ItemNotFound', `The requested item does not exist: ${what}.`, what);
}
