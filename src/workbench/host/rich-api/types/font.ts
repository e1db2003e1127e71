import { WordError } from '../errors';
import type { TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import type { RunFormat } from '../../../../ooxml/api';
import type { PlayedDocument } from '../../played-document';

type FontNode = NodeOf<'Font'>;

function format(node: FontNode, played: PlayedDocument): RunFormat {
  const { range } = node;
  if (range.startIn !== range.endIn) throw new WordError('NotImplemented', 'The font of several paragraphs is not played.', 'Range.Font');
  return played.document.formatOf(range.startIn, range.start, range.end);
}

function set<K extends keyof RunFormat>(key: K, is: (value: unknown) => value is NonNullable<RunFormat[K]>) {
  return (node: FontNode, { played }: { readonly played: PlayedDocument }, value: unknown): void => {
    if (!is(value)) throw new WordError('InvalidArgument', `Font.${key} = ${String(value)}`, 'Font');
    const change: Partial<RunFormat> = { [key]: value };
    played.setFormat(node.range, change);
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isSize = (value: unknown): value is number => typeof value === 'number' && value > 0;

/** Word says '' for a mixed name, colour or underline, and null for the others. */
export const font: TypeMembers<FontNode> = {
  scalars: {
    Name: (node, { played }) => format(node, played).name ?? '',
    Size: (node, { played }) => format(node, played).size,
    Bold: (node, { played }) => format(node, played).bold,
    Italic: (node, { played }) => format(node, played).italic,
    Underline: (node, { played }) => format(node, played).underline ?? '',
    Color: (node, { played }) => format(node, played).color ?? '',
    HighlightColor: (node, { played }) => format(node, played).highlightColor,
  },
  settable: {
    Name: set('name', isText),
    Size: set('size', isSize),
    Bold: set('bold', isFlag),
    Italic: set('italic', isFlag),
    Underline: set('underline', isText),
    Color: set('color', isText),
    HighlightColor: set('highlightColor', isText),
  },
};
