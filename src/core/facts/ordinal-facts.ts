import type { BlankContext, Recognition } from './context';

/** 第X督导组, 省委第X巡视组, 第X中学; and the parts of a document number 〔20xx〕xx号. */
export function recogniseOrdinal(c: BlankContext): Recognition | null {
  return documentNumber(c) ?? (/第[（(]?$/.test(c.before) ? ordinal(c) : null) ?? groupNumber(c);
}

/** The noun that is numbered. */
const NUMBERED = /^[\u4e00-\u9fff]{1,8}?(?:组(?!织)|室|院|中学|小学|支部|队|处|科|批|次|期|届|片区|网格)/;

function ordinal(c: BlankContext): Recognition {
  const { after } = c;
  if (/^[）)]?[^，。◇]{0,6}?(?:督导|指导|督查|督察)组/.test(after)) return { fact: 'group.number', kind: 'ordinal' };
  if (/^[^，。◇]{0,3}巡[视察查]组/.test(after)) return { fact: 'inspection.number', kind: 'ordinal' };
  // Two blanks before the same noun number the same thing: 第X中学 … 第X中学.
  const noun = c.tail.slice(0, 2);
  return noun === ''
    ? { fact: null, kind: 'ordinal' }
    : { fact: null, kind: 'ordinal', label: `第几${NUMBERED.exec(c.tail)?.[0] ?? noun}`, same: `ordinal ${noun}` };
}

/** 督导组第X组 and 市委X督导组. */
function groupNumber(c: BlankContext): Recognition | null {
  return /[委组育办]$/.test(c.before) && /^(?:督导|指导|巡回[指督]导)组/.test(c.after)
    ? { fact: 'group.number', kind: 'ordinal' }
    : null;
}

/** ×委组〔20xx〕xx号: the notice's number where it is cited, else the document's own. */
function documentNumber(c: BlankContext): Recognition | null {
  const year = /[〔［[（(【]$/.test(c.before) && /^[〕］\])）】](?:第)?(?:◇|\d)+号/.test(c.after);
  const number = /[〕］\])）】]第?$/.test(c.before) && /^号/.test(c.after);
  const issuer = /^[^，。《》◇]{0,6}[〔［[](?:◇|\d{4})[〕］\]]/.test(c.after);
  if (!year && !number && !issuer) return null;
  const cited = /根据|按照|通知|文件|》/.test(c.sentenceBefore) || !c.bare;
  const fact = cited ? 'notice.number' : 'doc.number';
  if (year) return { fact, kind: 'date', part: 'year' };
  return number ? { fact, kind: 'number' } : { fact, kind: 'text', index: 0 };
}
