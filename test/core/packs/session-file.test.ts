import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { EDUCATIONS } from '../../../src/core/packs/educations';
import { NO_UNIT } from '../../../src/core/packs/department-sessions';
import { parseSessionFile, readSessionFile, type SessionFault } from '../../../src/core/packs/session-file';
import { sessionFileText } from '../../../src/core/packs/session-file-text';
import { SESSIONS } from '../../../src/core/packs/sessions/index';
import { annualMeeting } from '../../../src/core/packs/sessions/named-meetings';
import { UNIT_KINDS } from '../../../src/core/packs/unit-kinds';
import { fits } from '../../support/json-schema';

const SCHEMA = JSON.parse(readFileSync('docs/schema/session-pack.schema.json', 'utf8')) as Readonly<Record<string, unknown>>;
const FULL = {
  kind: '年度', year: 2027, name: '2027年度民主生活会', window: { from: '2028-01-05', to: '2028-02-29' }, theme: '甲乙丙丁，戊己庚辛', themeCore: ['戊己庚辛'],
  aspects: { word: '带头', count: 2, items: ['带头学习', '带头实干'] }, reading: ['《某书》'], lastMeeting: '2026年度民主生活会', toReport: ['上次整改落实情况'], supervisor: ['督导组'],
};
const UNIT = { kind: '乡镇党委', name: '中共青川县石桥镇委员会', short: '镇党委', place: '青川县' };
const file = (change: object = {}, unit: unknown = UNIT): unknown => ({ version: 1, sessions: [{ kind: 'case' }, { ...FULL, ...change }], unit });

function faultsOf(json: unknown): readonly SessionFault[] {
  const parsed = parseSessionFile(json);
  return 'faults' in parsed ? parsed.faults : [];
}

test('a whole file is read', () => {
  expect(parseSessionFile(file())).toEqual({
    file: {
      unit: { ...UNIT, kind: 'town' },
      sessions: [
        expect.objectContaining({ kind: 'case', year: null, name: '以案促改专题民主生活会', theme: null }),
        { ...annualMeeting(2027), ...FULL, kind: 'annual', window: { from: 20280105, to: 20280229 }, lastMeeting: annualMeeting(2026), sources: {} },
      ],
    },
  });
});

describe('what people may leave out, or write as they are used to', () => {
  const packOf = (entry: object): unknown => {
    const parsed = parseSessionFile({ version: 1, sessions: [entry] });
    return 'file' in parsed ? parsed.file.sessions[0] : parsed.faults;
  };
  test.each<[string, object, object]>([
    ['the name of an annual meeting', { kind: 'annual', year: 2026 }, { name: '2026年度民主生活会', theme: null, aspects: null }],
    ['empty texts and nulls say nothing', { kind: '年度', year: 2026, name: '', theme: ' ', reading: null, window: null, lastMeeting: '' }, { theme: null, reading: [], lastMeeting: null }],
    ['quotation marks and a full stop around a theme', { kind: '年度', year: 2026, theme: '“甲乙，丙丁”' }, { theme: '甲乙，丙丁' }],
    ['a theme that begins and ends with other quotations', { kind: '年度', year: 2026, theme: '“四个意识”甲“两个维护”。' }, { theme: '“四个意识”甲“两个维护”' }],
    ['only how many aspects', { kind: '年度', year: 2026, aspects: { word: '带头', count: 5 } }, { aspects: { word: '带头', count: 5, items: [] } }],
    ['aspects uncounted', { kind: '年度', year: 2026, aspects: { items: ['甲', '乙'] } }, { aspects: { word: '方面', count: 2, items: ['甲', '乙'] } }],
    ['an education by its year', { kind: '主题教育专题', year: 2023 }, { education: 'xi-thought-2023', name: '学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会' }],
    ['an education by its name, without a year', { kind: 'education', education: '党史学习教育' }, { year: 2021 }],
    ['an education that the table does not have', { kind: '主题教育专题', year: 2028, name: '甲乙主题教育专题民主生活会' }, { education: null, year: 2028, name: '甲乙主题教育专题民主生活会' }],
    ['a special meeting of a year', { kind: '以案促改专题', year: 2026 }, { year: 2026, name: '以案促改专题民主生活会' }],
  ])('%s', (_name, entry, pack) => expect(packOf(entry)).toMatchObject(pack));

  test('the last meeting by any name that tells which one', () => {
    expect(packOf({ kind: '年度', year: 2024, lastMeeting: '2023年主题教育专题民主生活会' })).toMatchObject({ lastMeeting: { kind: 'education', education: 'xi-thought-2023', year: 2023 } });
    expect(packOf({ kind: '年度', year: 2027, lastMeeting: '以案促改专题民主生活会' })).toMatchObject({ lastMeeting: { kind: 'case', year: null } });
    expect(packOf({ kind: '年度', year: 2027, lastMeeting: '2026年民主生活会' })).toMatchObject({ lastMeeting: { kind: 'annual', year: 2026 } });
    expect(packOf({ kind: '年度', year: 2029, lastMeeting: '2028年甲乙主题教育专题民主生活会' })).toMatchObject({ lastMeeting: { kind: 'education', year: 2028, education: null } });
  });
});

/** What only the reader can tell: what a value means beside another. */
const READER_ALONE = true;

describe('a mistake in each field names entry and field and says what to do; the schema refuses it too', () => {
  test.each<[string, unknown, RegExp, true?]>([
    ['no object', [], /^全文：应写成/],
    ['nothing', null, /^全文：/],
    ['version', { version: 2, sessions: [] }, /^version：应写 1。/],
    ['no list', { version: 1 }, /^sessions：没有写/],
    ['sessions', { version: 1, sessions: {} }, /^sessions：应写成列表/],
    ['too many', { version: 1, sessions: Array.from({ length: 10_000 }, (_, i) => ({ kind: '年度', year: 2012 + (i % 80) })) }, /^sessions：共 10000 个会，最多 100 个/],
    ['an entry', { version: 1, sessions: ['2026'] }, /^sessions\[0\]（第 1 个会）：应写成 \{…\}。/],
    ['a field of the file', { version: 1, sessions: [], units: {} }, /^units：没有这个字段，是不是“unit”。/],
    ['a field of the entry', file({ thems: '甲' }), /^sessions\[1\]\.thems（第 2 个会）：没有这个字段，是不是“theme”。/],
    ['__proto__', JSON.parse('{"version":1,"sessions":[{"kind":"case","__proto__":{"theme":"甲"}}]}'), /sessions\[0\]\.__proto__.*没有这个字段/],
    ['kind missing', file({ kind: undefined }), /^sessions\[1\]\.kind（第 2 个会，会型）：没有写，请写 年度、主题教育专题/],
    ['kind', file({ kind: '季度' }), /sessions\[1\]\.kind.*应是 年度、主题教育专题、以案促改专题、巡视巡察整改专题、其他 之一/],
    ['kind a number', file({ kind: 3 }), /sessions\[1\]\.kind.*应是 年度/],
    ['kind inherited', file({ kind: 'constructor' }), /sessions\[1\]\.kind/],
    ['year missing', file({ year: undefined }), /sessions\[1\]\.year（第 2 个会，年度）：没有写/],
    ['year a text', file({ year: '2027' }), /sessions\[1\]\.year.*应是数字，不加引号/],
    ['year before there was one', file({ year: 1999 }), /sessions\[1\]\.year.*2012 到 2099/],
    ['year half', file({ year: 2026.5 }), /sessions\[1\]\.year.*整数/],
    ['education of an annual one', file({ education: '党史学习教育' }), /sessions\[1\]\.education.*只有“主题教育专题”才写/],
    ['education unknown', file({ kind: '主题教育专题', education: '甲教育' }), /sessions\[1\]\.education（第 2 个会，集中教育）：应是/],
    ['education of another year', file({ kind: '主题教育专题', education: '党史学习教育' }), /sessions\[1\]\.year.*是 2021 年的/, READER_ALONE],
    ['an education nobody names', file({ kind: '主题教育专题', year: 2026, name: undefined, window: undefined }), /sessions\[1\]\.name.*没有写/, READER_ALONE],
    ['name', file({ name: '2027年度会议' }), /sessions\[1\]\.name（第 2 个会，会名）：应以“民主生活会”结尾/],
    ['name too long', file({ name: `${'长'.repeat(60)}民主生活会` }), /sessions\[1\]\.name.*超过 60 字/],
    ['name a list', file({ name: ['甲'] }), /sessions\[1\]\.name.*应是文字/],
    ['window a text', file({ window: '1月' }), /sessions\[1\]\.window（第 2 个会，开会时间）：应写成/],
    ['window without an end', file({ window: { from: '2028-01-01' } }), /sessions\[1\]\.window\.to（第 2 个会，开会时间）：应写成年-月-日/],
    ['window with a day that is none', file({ window: { from: '2028-02-30', to: '2028-03-01' } }), /sessions\[1\]\.window\.from.*应写成年-月-日/, READER_ALONE],
    ['window with a month that is none', file({ window: { from: '2028-13-01', to: '2028-03-01' } }), /sessions\[1\]\.window\.from/],
    ['window the wrong way round', file({ window: { from: '2028-02-01', to: '2028-01-01' } }), /sessions\[1\]\.window\.to.*早于/, READER_ALONE],
    ['window of another year', file({ window: { from: '2026-01-01', to: '2026-02-01' } }), /sessions\[1\]\.window\.from.*请核对年份/, READER_ALONE],
    ['window with more', file({ window: { from: '2028-01-01', to: '2028-02-01', till: 1 } }), /sessions\[1\]\.window\.till.*没有这个字段/],
    ['theme', file({ theme: 7 }), /sessions\[1\]\.theme（第 2 个会，主题）：应是文字/],
    ['theme too long', file({ theme: '甲'.repeat(501), themeCore: [] }), /sessions\[1\]\.theme.*超过 500 字/],
    ['theme with a line end', file({ theme: '甲\n乙', themeCore: [] }), /sessions\[1\]\.theme.*换行或看不见的字符/],
    ['theme with a mark nobody sees', file({ theme: '甲\u200b乙', themeCore: [] }), /sessions\[1\]\.theme.*甲･乙/],
    ['theme with a blank', file({ theme: '认真学习××精神', themeCore: [] }), /sessions\[1\]\.theme.*还有没填的“×”/],
    ['themeCore', file({ themeCore: '甲' }), /sessions\[1\]\.themeCore.*应写成列表/],
    ['themeCore not in the theme', file({ themeCore: ['壬癸'] }), /sessions\[1\]\.themeCore\[0\]（第 2 个会，主题关键语）：主题里没有“壬癸”/, READER_ALONE],
    ['aspects', file({ aspects: ['甲'] }), /sessions\[1\]\.aspects（第 2 个会，带头（方面））：应写成/],
    ['aspects miscounted', file({ aspects: { word: '带头', count: 5, items: ['甲', '乙'] } }), /sessions\[1\]\.aspects\.items.*写了 2 项，与 count 的 5 不符/, READER_ALONE],
    ['aspects: how many', file({ aspects: { count: '五' } }), /sessions\[1\]\.aspects\.count.*应是数字/],
    ['aspects of no number', file({ aspects: { word: '带头' } }), /sessions\[1\]\.aspects\.count.*没有写/],
    ['aspects: word', file({ aspects: { word: 1, count: 2 } }), /sessions\[1\]\.aspects\.word.*应是文字/],
    ['aspects: an item blank', file({ aspects: { items: ['甲', ' '] } }), /sessions\[1\]\.aspects\.items\[1\].*是空的/],
    ['reading', file({ reading: '《甲》' }), /sessions\[1\]\.reading（第 2 个会，学习篇目）：应写成列表/],
    ['reading: an item', file({ reading: ['《甲》', 3] }), /sessions\[1\]\.reading\[1\].*应是文字/],
    ['reading: too many', file({ reading: Array.from({ length: 31 }, (_, i) => `甲${i}`) }), /sessions\[1\]\.reading.*最多 30 个/],
    ['lastMeeting', file({ lastMeeting: 2026 }), /sessions\[1\]\.lastMeeting（第 2 个会，上次会）：应是文字/],
    ['lastMeeting that nobody knows', file({ lastMeeting: '上次民主生活会' }), /sessions\[1\]\.lastMeeting.*看不出“上次民主生活会”是哪次会/, READER_ALONE],
    ['lastMeeting after this one', file({ lastMeeting: '2028年度民主生活会' }), /sessions\[1\]\.lastMeeting.*不应晚于本次会/, READER_ALONE],
    ['lastMeeting this one', file({ lastMeeting: '2027年度民主生活会' }), /sessions\[1\]\.lastMeeting.*同一次会/, READER_ALONE],
    ['toReport', file({ toReport: [null] }), /sessions\[1\]\.toReport\[0\]（第 2 个会，通报事项）：应是文字/],
    ['supervisor', file({ supervisor: { a: 1 } }), /sessions\[1\]\.supervisor（第 2 个会，到会组称谓）：应写成列表/],
    ['the same meeting twice', { version: 1, sessions: [{ kind: '年度', year: 2026 }, { kind: 'annual', year: 2026 }] }, /sessions\[1\]\.kind.*与第 1 个会是同一次会/, READER_ALONE],
    ['unit', file({}, '水务局'), /^unit（本单位）：应写成/],
    ['unit: kind', file({}, { kind: '水务局' }), /^unit\.kind（本单位，单位类型）：应是 机关党委/],
    ['unit: name', file({}, { name: '中共X县水务局党组' }), /^unit\.name（本单位，全称）：“中共X县水务局党组”里还有没填的“×”/],
    ['unit: short', file({}, { short: '长'.repeat(61) }), /^unit\.short（本单位，简称）：超过 60 字/],
    ['unit: place', file({}, { place: ['甲'] }), /^unit\.place（本单位，地名）：应是文字/],
    ['unit: a field', file({}, { addres: '甲' }), /^unit\.addres（本单位）：没有这个字段/],
  ])('%s', (_name, json, says, ...[readerAlone]) => {
    const lines = faultsOf(json).map(({ line }) => line);
    expect(lines.join('\n')).toMatch(new RegExp(says.source, 'm'));
    for (const line of lines) expect(line).toMatch(/。$/);
    expect(fits(JSON.parse(JSON.stringify(json)), SCHEMA)).toBe(readerAlone === true);
  });
});

describe('the schema takes what the reader takes', () => {
  test.each<[string, unknown]>([
    ['a whole file', file()],
    ['nothing in it', { version: 1, sessions: [] }],
    ['nulls and empty texts', { version: 1, sessions: [{ kind: '年度', year: 2026, education: null, name: '', theme: null, window: null, aspects: null, reading: null, lastMeeting: ' ' }], unit: null }],
    ['spaces around texts', file({ theme: ' 甲，戊己庚辛 ', name: '2027年度民主生活会 ' })],
    ['markup, which stays text', file({ theme: '<b onclick="甲()">戊己庚辛</b>&amp;', reading: ['<script>alert(1)</script>'] })],
    ['a unit alone', { version: 1, sessions: [], unit: { place: '青川县' } }],
    ['every pack that ships', JSON.parse(sessionFileText({ sessions: SESSIONS, unit: { ...NO_UNIT, kind: 'town' } }))],
  ])('%s', (_name, json) => {
    expect(faultsOf(json)).toEqual([]);
    expect(fits(json, SCHEMA)).toBe(true);
  });

  test('its tables are those of the code', () => {
    const defs = SCHEMA['$defs'] as { session: { properties: { education: { enum: unknown[] } } }; unit: { properties: { kind: { enum: unknown[] } } } };
    expect(defs.session.properties.education.enum).toEqual([null, ...EDUCATIONS.flatMap(({ id, name }) => [name, id])]);
    expect(defs.unit.properties.kind.enum).toEqual([null, ...UNIT_KINDS.flatMap(({ id, name }) => [name, id])]);
  });
});

describe('as text', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{"version":1,\n"sessions":[{]}', /^第 2 行不是 JSON 的写法/],
    ['Chinese marks', '{“version”：1}', /英文的双引号/],
    ['a comma too many', '{"version":1,"sessions":[],}', /最后一项后面不要逗号/],
    ['10 MB', `{"version":1,"sessions":[],"unit":"${'甲'.repeat(5_000_000)}"}`, /文件过大/],
    ['nested without end', '['.repeat(200_000), /不是 JSON|应写成/],
  ])('%s', (_name, text, says) => {
    const parsed = readSessionFile(text);
    expect('faults' in parsed && parsed.faults[0]?.line).toMatch(says);
  });
  test('with the mark that Notepad puts in front', () => expect(readSessionFile('\ufeff{"version":1,"sessions":[]}')).toEqual({ file: { sessions: [], unit: NO_UNIT } }));
  test('what is served to begin with is a good file that says nothing', () => {
    expect(readSessionFile(readFileSync('assets/department-sessions.json', 'utf8'))).toEqual({ file: { sessions: [], unit: NO_UNIT } });
  });
  test('every pack that ships, written and read again, is the same but for its sources', () => {
    const bare = SESSIONS.map((pack) => ({ ...pack, sources: {} }));
    expect(readSessionFile(sessionFileText({ sessions: SESSIONS, unit: NO_UNIT }))).toEqual({ file: { sessions: bare, unit: NO_UNIT } });
  });
});

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '、', '“', '”', '<', '&', '"', '\\'), minLength: 1, maxLength: 12 });
const entry = fc.record({
  kind: fc.constant('年度'), theme: word.map((w) => `主${w}题`), reading: fc.array(word, { maxLength: 4 }), toReport: fc.array(word, { maxLength: 3 }), supervisor: fc.array(word, { maxLength: 2 }),
  aspects: fc.array(word, { minLength: 1, maxLength: 5 }).map((items) => ({ word: '带头', items })),
}, { requiredKeys: ['kind'] });

test('what is read is written and read again as the same', () => {
  fc.assert(fc.property(fc.array(entry, { maxLength: 6 }), fc.option(word), (entries, name) => {
    const first = parseSessionFile({ version: 1, sessions: entries.map((each, i) => ({ ...each, year: 2030 + i })), unit: { name } });
    if ('faults' in first) throw new Error(first.faults.map(({ line }) => line).join('\n'));
    expect(readSessionFile(sessionFileText(first.file))).toEqual(first);
  }), { numRuns: 100 });
});

test('no JSON makes it throw, and what the schema refuses the reader refuses', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('年度', 'case', 2026, '2026年度民主生活会', ''));
  const keys = fc.constantFrom('kind', 'year', 'education', 'name', 'window', 'theme', 'themeCore', 'aspects', 'reading', 'lastMeeting', 'toReport', 'supervisor', 'x');
  const json = fc.record({ version: fc.constantFrom(1, 2), sessions: fc.oneof(fc.array(fc.dictionary(keys, value), { maxLength: 3 }), value), unit: value }, { requiredKeys: [] });
  fc.assert(fc.property(json, (each) => {
    const good = 'file' in parseSessionFile(each);
    if (good) expect(fits(each, SCHEMA)).toBe(true);
  }), { numRuns: 500 });
});
