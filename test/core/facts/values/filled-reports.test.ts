import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';
import { parseAnnotated, type AnnotatedBlank } from '../../../support/annotated';

const REPORTS = join(__dirname, '../../../fixtures/reports');
const PEOPLE = ['周立新', '林志远', '孟晓东', '苏婉', '高继民', '何建平', '罗思齐', '唐海', '丁美玲', '曹阳', '覃芳', '向东明', '邵明华', '陈晨'];
const PARTS: Readonly<Record<string, string>> = { year: '2027', month: '1', day: '16', hour: '9', minute: '30' };

/** What a clerk might have written into the blank: the same for the same fact, part and index. */
function filler(): (blank: AnnotatedBlank) => string {
  const given = new Map<string, string>();
  let people = 0;
  let count = 11;
  const make = ({ kind, fact, part, text }: AnnotatedBlank): string => {
    if (fact === 'session.year') return '2026';
    if (part !== null) return part === 'year' && /^\D{1,2}$/.test(text) ? '27' : (PARTS[part] ?? '');
    switch (kind) {
      case 'person': return PEOPLE[people++ % PEOPLE.length] ?? '';
      case 'number': return fact === 'agenda.count' || fact === 'comment.points' ? '三' : text.includes('.') ? '96.5' : String(++count);
      case 'ordinal': return '二';
      case 'duration': return '半天';
      case 'theme': return '强化政治忠诚、提高政治能力';
      case 'place': return fact === 'meeting.place' ? '三' : '青溪';
      default: return '青溪';
    }
  };
  return (blank) => {
    const key = `${blank.fact}/${blank.part ?? ''}/${blank.index ?? ''}`;
    const value = given.get(key) ?? make(blank);
    given.set(key, value);
    return value;
  };
}

/** Facts whose values a report of the same unit keeps, or that are no words of their own in a finished text. */
const NOT_MEASURED = new Set(['unit.name', 'unit.place', 'unit.short', 'unit.province', 'superior.name', 'superior.approver', 'addressee', 'local.lawPlace', 'local.slogan', 'rules.names', 'study.readings', 'unit.business', 'unit.whole', 'last.name', 'meeting.place', 'theme.short', 'branch.theme', 'notice.number']);

/** The blanks filled as a clerk would: the values must be found again as what the blanks were. */
test('the annotated reports, filled, are recognised by their values', () => {
  let right = 0;
  let all = 0;
  const missed: string[] = [];
  for (const name of readdirSync(REPORTS).filter((n) => n.endsWith('.txt'))) {
    const { lines, blanks } = parseAnnotated(readFileSync(join(REPORTS, name), 'utf8'));
    const value = filler();
    const places: { readonly blank: AnnotatedBlank; readonly start: number; readonly end: number }[] = [];
    const filled = lines.map((line, paragraph) => {
      let text = '';
      let from = 0;
      for (const blank of blanks.filter((b) => b.paragraph === paragraph)) {
        text += line.slice(from, blank.start);
        const start = text.length;
        text += value(blank);
        places.push({ blank, start, end: text.length });
        from = blank.end;
      }
      return text + line.slice(from);
    });
    // A branch's 组织生活会 shows no sign of the model: there the user says 翻新旧稿.
    const analysis = analyze(snapshotOfLines(filled), { treatAsReport: true, renew: true });
    const found = new Map(analysis.values.map((v) => [`${v.paragraph}:${v.start}:${v.end}`, v]));
    for (const { blank, start, end } of places) {
      if (NOT_MEASURED.has(blank.fact) || blank.fact.startsWith('other:') || blank.certainty !== 'certain') continue;
      const hit = found.get(`${blank.paragraph}:${start}:${end}`);
      const line = filled[blank.paragraph] ?? '';
      all += 1;
      if (hit?.fact === blank.fact && hit.part === blank.part && hit.index === blank.index) right += 1;
      else missed.push(`${name} 第${blank.paragraph + 1}段 ${line.slice(Math.max(0, start - 8), start)}【${line.slice(start, end)}】${line.slice(end, end + 8)} ${blank.fact} → ${hit?.fact ?? '没有'}`);
    }
  }
  console.info(`values of filled reports: ${right}/${all}\n  ${missed.join('\n  ')}`);
  expect(right / all).toBeGreaterThanOrEqual(0.9);
});
