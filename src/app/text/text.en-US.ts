import type { Text } from './text.zh-CN';
import { checkEnUS } from './check.en-US';
import { fillEnUS } from './fill.en-US';
import { noticeEnUS } from './notice.en-US';
import { pageEnUS } from './page.en-US';
import { reviewEnUS } from './review.en-US';
import { sheetEnUS } from './sheet.en-US';
import { wordsEnUS } from './words.en-US';

const s = (n: number): string => (n === 1 ? '' : 's');

/** The pane's own words in English. Names of elements, facts and findings stay Chinese: they speak of a Chinese document. */
export const enUS: Text = {
  language: 'en-US',
  appName: '通报助手',
  views: { structure: 'Structure', fill: 'Blanks', check: 'Review' },
  viewsLabel: 'Views',
  bands: { ends: 'Ends', pre: 'Before', meet: 'Meeting', post: 'After' },
  groups: {
    unit: 'Unit and superiors', meeting: 'Meeting', people: 'People', before: 'Figures before', during: 'Figures at the meeting',
    after: 'Figures of rectification', closing: 'Signature',
  },
  severities: { error: 'Must fix', warning: 'Should fix', hint: 'Please confirm' },
  separator: ' · ',
  settings: 'Meetings and unit',
  partFailed: 'This part could not be loaded; the document was not changed.',
  elementName: (_id, name) => name,
  headline: {
    loading: 'Reading the document',
    empty: 'The document is empty',
    foreign: 'No sign of a meeting report',
    notYet: 'Not fit for submission yet',
    looking: 'Nothing to fix found in the body',
    clean: 'No must-fix found; have it read by a person before submission',
    emptyReason: 'Draft a full report or open one',
    lookingReason: 'Looking at headers and footers',
    blanks: (n) => `${n} blank${s(n)}`,
    confirms: (n) => `${n} to review`,
    errors: (n) => `${n} must-fix`,
    elsewhere: (n) => `${n} in headers, footers, notes`,
    alsoWarnings: (n) => `${n} should-fix`,
    alsoHints: (n) => `${n} to confirm`,
    elsewhereUnknown: 'headers, footers, notes not reviewed',
    nothingElse: 'No blank in the body, headers, footers or notes',
    rescan: 'Review again',
  },
  bar: {
    label: (band, done, total) => `${band}: ${done} of ${total} filled`,
    absent: 'none',
    none: '–',
    noneLabel: (band) => `${band}: no blanks`,
    absentLabel: (band) => `${band}: this phase is not in the document`,
  },
  structure: {
    label: 'Structure of the document',
    opening: 'Opening',
    closing: 'Closing',
    missing: (n) => `${n} part${s(n)} missing`,
    moreMissing: (n) => `${n} more`,
    moreRecommended: (n) => `${n} recommended ${n === 1 ? 'part' : 'parts'} to add`,
    insert: 'Insert',
    insertNamed: (name) => `Insert “${name}”`,
    recommended: 'Recommended',
    optional: 'Optional',
    absent: 'Missing',
    misplaced: 'Out of place',
    duplicate: 'Duplicate',
    empty: 'Heading without text',
    done: 'No blanks, no findings',
    goTo: (name) => `Go to “${name}”`,
    loose: 'Other paragraphs',
    treatAsReport: 'Review as a report',
    foreign: 'This document shows neither the title nor the phases of a meeting report.',
    inserting: 'Writing…',
  },
  footer: {
    pending: (n) => `${n} entr${n === 1 ? 'y' : 'ies'} not written yet`,
    fillAll: 'Fill all',
    undo: 'Undo',
    goTo: 'Go there',
    undoRemoval: 'to get them back, use Word’s Undo',
    undoInWord: 'Under tracked changes use Word’s own Undo',
    filled: (name, n) => `Filled “${name}” in ${n} place${s(n)}`,
    filledAll: (facts, places) => `Filled ${facts} item${s(facts)} in ${places} place${s(places)}`,
    completed: (name, n) => `Completed “${name}” in ${n} place${s(n)}`,
    fixed: (name, n) => (name !== '' ? `Fixed “${name}”` : n > 1 ? `Fixed ${n} places` : 'Fixed'),
    removed: (n) => `Deleted ${n} paragraph${s(n)}`,
    inserted: (name, n) => `Inserted “${name}”, ${n} paragraph${s(n)}`,
    undone: 'Undone',
    wholeReport: 'full report',
  },
  fill: fillEnUS,
  check: checkEnUS,
  notice: noticeEnUS,
  page: pageEnUS,
  review: reviewEnUS,
  sheet: sheetEnUS,
  words: wordsEnUS,
};
