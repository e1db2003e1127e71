import type { DocumentSnapshot, TextRange } from '../document';
import { peopleIn } from '../facts/told/people';
import { defineCheck } from './check';

const POSTS = '(?:督导组|指导组)?组长|党组书记|党委书记|书记|[局县市区镇乡院校处部科厅]长|主任|董事长|总经理';
/** A post after which somebody acts: it is the name's, not the beginning of the next name's. */
const POST = new RegExp(`(${POSTS})(?=主持|代表|到会|出席|列席|作|带头|首先|指出|强调|要求|对|同志)`, 'g');
const POST_AT = new RegExp(`(?:${POSTS})(?=主持|代表|到会|出席|列席|作|带头|首先|指出|强调|要求|对|同志)`, 'y');

/** 林志远局长 for 局长林志远, said once; in speech it is polite, in an official document the post comes first. */
export const nameBeforePost = defineCheck({
  id: 'name-before-post',
  summary: '职务应写在姓名之前',
  severity: 'hint',
  why: '公文中先写职务后写姓名，“某某局长”是口头称呼',
  ofModel: true,

  *run({ snapshot, outline, placeholders }) {
    const blank = placeholders.find(({ kind, paragraph, end }) => {
      POST_AT.lastIndex = end;
      return kind === 'person' && paragraph < outline.bodyTo && POST_AT.test(snapshot.paragraphs[paragraph]?.text ?? '');
    });
    const found = [blank ? blankWithPost(blank, snapshot) : null, firstNamed(snapshot, outline.bodyTo)].flatMap((place) => place ?? []);
    const [place] = found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    if (!place) return;
    const words = snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? '';
    const post = words.slice(place.name);
    yield { place: { paragraph: place.paragraph, start: place.start, end: place.end }, message: `“${words}”姓名在前，是否写作“${post}${words.slice(0, place.name)}”` };
  },
});

/** A name with the post after it; `name` is the name's length. */
interface Named extends TextRange {
  readonly name: number;
}

function blankWithPost({ paragraph, start, end }: TextRange, snapshot: DocumentSnapshot): Named | null {
  POST_AT.lastIndex = end;
  const post = POST_AT.exec(snapshot.paragraphs[paragraph]?.text ?? '');
  return post ? { paragraph, start, end: end + post[0].length, name: end - start } : null;
}

/** Before a post the last characters are a name only where the text names somebody so elsewhere, post first. */
function firstNamed(snapshot: DocumentSnapshot, to: number): Named | null {
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (paragraph >= to) return null;
    for (const match of text.matchAll(POST)) {
      const before = text.slice(Math.max(0, match.index - 3), match.index);
      if (before.length < 2) continue;
      const names = new Set(peopleIn(snapshot).filter(({ posts }) => posts.length > 0).map(({ name }) => name));
      const length = [3, 2].find((n) => names.has(before.slice(-n)));
      if (length === undefined) continue;
      const start = match.index - length;
      return { paragraph, start, end: match.index + match[0].length, name: length };
    }
  }
  return null;
}
