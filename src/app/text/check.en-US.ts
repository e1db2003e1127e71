import type { Text } from './text.zh-CN';

const PARTS: Readonly<Record<string, string>> = {
  header: 'Header', footer: 'Footer', footnotes: 'Footnote', endnotes: 'Endnote', textbox: 'Text box', hidden: 'Hidden text', comments: 'Comment',
};

/** Words of the view 校核, in English. */
export const checkEnUS: Text['check'] = {
  fix: 'Fix',
  remove: 'Delete',
  fixTo: (text) => `Change to “${text}”`,
  fixPlaces: (n) => `Fix ${n} places`,
  goTo: 'Go there',
  previous: 'Previous (Alt+↑)',
  next: 'Next (Alt+↓)',
  hints: (n) => `${n} to confirm, none blocks submission`,
  rest: (n) => `${n} more`,
  noneTitle: 'Nothing to fix found',
  noneText: 'The document is reviewed again whenever it changes.',
  emptyTitle: 'Nothing to review yet',
  emptyText: 'The document is reviewed as soon as it has text.',
  becomes: 'becomes',
  deleted: '(deleted)',
  elsewhere: 'Headers, footers, notes',
  elsewhereUnread: 'not reviewed',
  elsewhereRead: 'Review headers, footers, notes',
  elsewhereFailed: 'Could not be read; try again',
  elsewhereUnavailable: 'Headers, footers, notes and text boxes cannot be read here; look at them yourself',
  elsewhereNone: 'No blanks',
  elsewhereCount: (n) => `${n} blank${n === 1 ? '' : 's'} left; fill ${n === 1 ? 'it' : 'them'} in the document`,
  part: (part) => PARTS[part.replace(/\d+$/, '')] ?? part,
};
