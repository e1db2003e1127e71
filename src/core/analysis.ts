import type { TextRange } from './document';
import type { Ignore } from './ignore';
import type { ElementId, Phase, ReportModel } from './structure/elements';

/** What a placeholder's value is. */
export type FactKind =
  | 'number' | 'ordinal' | 'date' | 'time' | 'duration'
  | 'person' | 'organization' | 'place' | 'theme' | 'text';

/** The part of a date or a time that one placeholder stands for. */
export type FactPart = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** 单位与上级 / 会议 / 人员 / 会前数据 / 会上数据 / 整改数据 / 落款 */
export type FactGroup = 'unit' | 'meeting' | 'people' | 'before' | 'during' | 'after' | 'closing';

/**
 * certain: a person must fill it; masked: a known term with letters blanked
 * (XX大 for 二十大): offered, not asked; possible: shown, not counted as left.
 */
export type Certainty = 'certain' | 'masked' | 'possible';

/** 待填处: one place in the text still to be filled. */
export interface Placeholder extends TextRange {
  /** The literal token, e.g. 'X', 'xx', '20xx', '（　）'. */
  readonly text: string;
  readonly kind: FactKind;
  /** What a clerk would call it, e.g. 上级党委. */
  readonly label: string;
  /** Id of the fact, from the fact table or `other.N`. */
  readonly fact: string;
  readonly part: FactPart | null;
  /** Position in a list of like items (names), from 0; else null. */
  readonly index: number | null;
  readonly certainty: Certainty;
  /** For a masked term: the whole known term that goes in the place of `text`, e.g. 二十. */
  readonly suggestion: string | null;
}

/**
 * A value that already stands in the text where the fact table knows what it is:
 * a date, a name, a count carried over from an older report. The same fact, part
 * and index mean the same as with placeholders.
 */
export interface FactValue extends TextRange {
  /** The literal text, e.g. 三, 1月, 张三. */
  readonly text: string;
  readonly kind: FactKind;
  readonly label: string;
  readonly fact: string;
  readonly part: FactPart | null;
  readonly index: number | null;
}

/**
 * 待填内容: what placeholders stand for, and in a renewed report what its values stand
 * for; several places can share one. Elsewhere values are no facts: nothing is asked of them.
 */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  /** Number of places: placeholders and, where the fact has a value, the value's places. */
  readonly places: number;
  /** The value that stands in the text (a date as 2027年1月16日, a list joined by 、), or null. */
  readonly value: string | null;
  /** Whether a person must confirm the value: the document looks like an older report renewed. */
  readonly confirm: boolean;
  /** 疑为同一内容: ids of facts that are perhaps the same; a person decides. */
  readonly perhapsSame: readonly string[];
}

export type OutlineStatus = 'present' | 'missing' | 'misplaced' | 'duplicate' | 'empty';

/** One row an element of the model; a duplicate has a row a place. */
export interface OutlineRow {
  readonly element: ElementId;
  readonly phase: Phase | null;
  readonly status: OutlineStatus;
  /** Where it begins, or null when missing. */
  readonly paragraph: number | null;
}

/** 必改 / 建议改 / 请核对 */
export type Severity = 'error' | 'warning' | 'hint';

/** One replacement of a fix, in the coordinates of the analysed snapshot. */
export interface FixEdit extends TextRange {
  readonly expected: string;
  readonly text: string;
}

/** Whole paragraphs that a fix takes out, from `paragraph` on; their whole texts are `expected`. */
export interface ParagraphRemoval {
  readonly paragraph: number;
  readonly expected: readonly string[];
}

/** What a check reports. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** Null where the finding has no place (something is absent); then start and end are null too. */
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly fix: readonly FixEdit[] | null;
  /** Paragraphs that the fix deletes, beside or instead of its edits; not part of the JSON of DESIGN §3. */
  readonly remove: ParagraphRemoval | null;
  /** The element that is absent or concerned, for the pane's 插入; not part of the JSON of DESIGN §3. */
  readonly element: ElementId | null;
}

/** A finding that a person said need not be changed. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: Ignore;
}

/** Everything the core says of one snapshot. */
export interface Analysis {
  /**
   * Whether the document shows any sign of the model (民主生活会 in the title or
   * the first three paragraphs, or a phase). Without one there is no structure
   * finding, and the pane offers to treat it as a report.
   */
  readonly isReport: boolean;
  /** Which model the outline's rows are of. A branch's 组织生活会 is no report of a 民主生活会 and not judged as one. */
  readonly model: ReportModel | null;
  readonly placeholders: readonly Placeholder[];
  /** Values of known facts that stand in the text, sorted by place; when renewing, those of facts that the table does not have too (`other.N`). */
  readonly values: readonly FactValue[];
  /** Whether the values are to be confirmed: few or no blanks, or the user said 翻新旧稿. */
  readonly renewing: boolean;
  /** In the order of first appearance. */
  readonly facts: readonly Fact[];
  readonly outline: readonly OutlineRow[];
  /** For each paragraph, the innermost element it belongs to, or null. */
  readonly elementOf: readonly (ElementId | null)[];
  /** Sorted by place; findings without a place first. Those that were ignored are not among them. */
  readonly findings: readonly Finding[];
  /** What would be among the findings had nobody ignored it; in the same order. */
  readonly ignored: readonly IgnoredFinding[];
}

/** A blank that `body.paragraphs` does not hold: in a header, footer, note, text box or hidden text. */
export interface ElsewhereBlank {
  /** The part it stands in, e.g. header1, footnotes, textbox. */
  readonly part: string;
  /** Text around it. */
  readonly text: string;
  /** The literal token. */
  readonly placeholder: string;
}

/** `ready` of DESIGN §3: no certain placeholder, none elsewhere, no error. Warnings and hints alone do not fail. */
export function isReady(analysis: Analysis, elsewhere: readonly ElsewhereBlank[]): boolean {
  return (
    elsewhere.length === 0 &&
    !analysis.placeholders.some((p) => p.certainty === 'certain') &&
    !analysis.findings.some((f) => f.severity === 'error')
  );
}
