import type { FactValue } from '../../analysis';

/** 中共, the unit's own name, what its leading body is called. */
const NAME = /^(中共)?(.*?)((?:[省市县区州旗盟]委)?常委会|[省市县区州旗盟]委员会|(?:工作|机关|总支部|支部)?委员会|党组|党委|党工委|工委|党总支|总支部|党支部)?$/;

/** What is shorter names no unit: 县委常委会 says whose kind of body it is. */
const SHORTEST = 2;

/** A number of a document: 临一院党〔2026〕6号. */
const DOCUMENT_NUMBER = /^(.*)〔(20\d\d)〕(\d+)号$/;

/**
 * The stretches of a value that become blanks. Of the issuing body's name the unit's own is taken out,
 * since 中共 and 党组 tell the outline what the line is and stay; of a document's number its three parts are.
 */
export function narrowed(value: FactValue): readonly FactValue[] {
  const { fact, text, start } = value;
  const part = (from: number, length: number): FactValue => ({ ...value, start: start + from, end: start + from + length, text: text.slice(from, from + length) });
  if (fact === 'unit.name' || fact === 'sign.name') {
    const [, before = '', name = ''] = NAME.exec(text) ?? [];
    return name.length < SHORTEST ? [] : [part(before.length, name.length)];
  }
  const [, code, year] = fact === 'doc.number' || fact === 'notice.number' ? (DOCUMENT_NUMBER.exec(text) ?? []) : [];
  if (code === undefined || year === undefined) return [value];
  const number = code.length + year.length + 2;
  return [
    part(0, code.length), { ...part(code.length + 1, year.length), part: 'year' },
    { ...part(number, text.length - number - 1), kind: 'number', index: 1 },
  ];
}
