import type { DocumentSnapshot } from '../../document';
import type { ElementId } from '../../structure/elements';
import type { StatedPlace } from './stated';

const BODY = /^[ \u3000]*(?:关于)?((?:中共)?(?!关于)[\u4e00-\u9fff（）·]{2,28}?(?:党组|党委|党工委|工委|委员会|党总支|党支部|总支部|常委会))(?=关于|20\d\d|召开|$)/;

const SIGNATURE = /^[ \u3000]*[\u4e00-\u9fff（）·、]{4,40}[ \u3000]*$/;

/** The unit's name in the title and wherever the same words stand again, and the name that signs. */
export function unitNames(snapshot: DocumentSnapshot, elementOf: readonly (ElementId | null)[]): readonly StatedPlace[] {
  const { paragraphs } = snapshot;
  const found: StatedPlace[] = [];
  const signed = paragraphs.map((p, i) => elementOf[i] === 'sign' && SIGNATURE.test(p.text)).lastIndexOf(true);
  if (signed >= 0) {
    const text = paragraphs[signed]?.text ?? '';
    const start = text.search(/[^ \u3000]/);
    found.push({ paragraph: signed, start, end: text.trimEnd().length, fact: 'sign.name', kind: 'organization' });
  }
  const name = paragraphs.slice(0, TITLE).map((p, i) => (elementOf[i] === 'title' || i === 0 ? BODY.exec(p.text)?.[1] : undefined)).find((n) => n !== undefined);
  if (name === undefined) return found;
  paragraphs.forEach(({ text }, paragraph) => {
    if (paragraph === signed) return;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      // 县水务局党组 is another writing than 水务局党组; a blank before it belongs to it.
      if (/[省市县区州镇乡Xx×*＊○]/.test(text.charAt(at - 1))) continue;
      found.push({ paragraph, start: at, end: at + name.length, fact: 'unit.name', kind: 'organization' });
    }
  });
  return found;
}

/** The title stands among so many first paragraphs. */
const TITLE = 6;
