import type { Paragraph } from '../../../ooxml/api';
import type { LiveRange } from '../live-range';

/** One paragraph of a header or footer: Word shows these in no body.paragraphs. */
export interface StoryParagraph {
  readonly text: string;
}

/** A header or footer of a section, as Word's objects show it: a body of its own. */
export interface StoryNode {
  readonly type: 'Story';
  readonly section: number;
  readonly kind: 'header' | 'footer';
  readonly of: 'Primary' | 'FirstPage' | 'EvenPages';
}

/** An object that office.js holds a proxy of. */
export type WordNode =
  | { readonly type: 'Document' }
  | { readonly type: 'Body' }
  | StoryNode
  | { readonly type: 'StoryParagraph'; readonly text: string }
  | { readonly type: 'Section'; readonly index: number }
  | ParagraphNode
  | RangeNode
  | { readonly type: 'DetachedRange'; readonly text: string }
  | { readonly type: 'Font'; readonly range: LiveRange }
  | { readonly type: 'ContentControl'; readonly id: number }
  | { readonly type: 'ListItem'; readonly paragraph: ParagraphNode }
  | { readonly type: 'Comment'; readonly id: string }
  | { readonly type: 'CommentReply'; readonly id: string }
  | { readonly type: 'SearchOptions'; readonly options: Record<string, boolean> }
  | { readonly type: 'AddinInternalService' }
  | CollectionNode;

/** `paragraph` can change: rebuilding a paragraph's properties replaces its element, not the object Word shows. */
export interface ParagraphNode {
  readonly type: 'Paragraph';
  paragraph: Paragraph;
}

export interface RangeNode {
  readonly type: 'Range';
  range: LiveRange;
}

export interface CollectionNode {
  readonly type: 'Collection';
  /** ParagraphCollection, RangeCollection, SectionCollection: for messages. */
  readonly name: string;
  items(): readonly WordNode[];
}

export type NodeType = WordNode['type'];
export type NodeOf<T extends NodeType> = Extract<WordNode, { type: T }>;
