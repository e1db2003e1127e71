import type { TextRange } from '../document';
import { openingOf } from '../structure/opening';
import { defineCheck, openingWords, type CheckInput, type Report } from './check';

/** 班子对照检查材料, 个人检视剖析材料: whose it is, and by which of the names that mean the same. */
const MATERIAL = /(班子|党委|党组|常委会|个人|本人)(?:的|集体)?(对照检查|检视剖析|剖析检查|检查剖析|对照检视|自我剖析)材料/g;

/** Another year's or another meeting's material may have gone by another name. */
const OTHER_MEETING = /上次|上一?年|去年|往年|以往/;

/**
 * One paper under two names: 班子对照检查材料 here, 班子检视剖析材料 there, or a
 * heading that says 提纲 over a text that has only 材料. 个人发言提纲 beside
 * 班子对照检查材料 are two papers and right.
 */
export const materialName = defineCheck({
  id: 'material-name',
  summary: '同一材料的名称应前后一致',
  severity: 'hint',
  why: '同一份材料前后两个名称，多是拼接几份旧稿留下的',
  ofModel: true,

  *run(input) {
    yield* twoNames(input);
    yield* outlineOverMaterial(input);
    yield* twoForms(input);
  },
});

function* twoNames({ snapshot }: CheckInput): Iterable<Report> {
  const first = new Map<string, string>();
  const told = new Set<string>();
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('材料')) continue;
    for (const match of text.matchAll(MATERIAL)) {
      const [words, whose = '', name = ''] = match;
      const owner = whose === '个人' || whose === '本人' ? 'member' : 'team';
      const known = first.get(owner);
      if (known === undefined) first.set(owner, name);
      if (known === undefined || known === name || told.has(owner)) continue;
      const before = text.slice(text.lastIndexOf('。', match.index) + 1, match.index);
      if (OTHER_MEETING.test(before)) continue;
      told.add(owner);
      const place: TextRange = { paragraph, start: match.index + words.length - name.length - 2, end: match.index + words.length };
      yield { place, message: `前面写“${known}材料”，这里写“${name}材料”，是否为同一份材料` };
    }
  }
}

const FORM = /征求意见(?:建议)?[表函]|意见(?:建议)?征求[表函]/g;

/** 征求意见表 that was sent out and 意见征求表 that came back, or the other way round: said once. */
function* twoForms({ snapshot }: CheckInput): Iterable<Report> {
  let first: string | null = null;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('征求')) continue;
    for (const { 0: name, index } of text.matchAll(FORM)) {
      // 表 and 函 may well be two things.
      if (first === null || first.startsWith('征求') === name.startsWith('征求') || !first.endsWith(name.slice(-1))) {
        first ??= name;
        continue;
      }
      yield { place: { paragraph, start: index, end: index + name.length }, message: `前面写“${first}”，这里写“${name}”，名称是否统一` };
      return;
    }
  }
}

/** （四）抓好提纲撰写, and under it only 对照检查材料. */
function* outlineOverMaterial({ snapshot, outline }: CheckInput): Iterable<Report> {
  const paragraph = outline.rows.find(({ element, status }) => element === 'pre.draft' && status === 'present')?.paragraph ?? null;
  const own = paragraph === null ? undefined : snapshot.paragraphs[paragraph];
  if (paragraph === null || !own || outline.elementOf[paragraph] !== 'pre.draft') return;
  const { mark, words, rest } = openingOf(own);
  if (mark === null || !words.includes('提纲') || words.includes('材料')) return;
  let text = rest;
  for (let i = paragraph + 1; outline.elementOf[i] === 'pre.draft'; i += 1) text += snapshot.paragraphs[i]?.text ?? '';
  const name = /(?:对照检查|检视剖析|剖析检查|检查剖析|发言)材料/.exec(text)?.[0];
  if (name === undefined || text.includes('提纲')) return;
  yield { place: openingWords(snapshot, paragraph), message: `标题写“提纲”，下面写“${name}”，名称是否统一` };
}
