import { defineCheck, replacing } from './check';

/** A known term with letters blanked, as XX大 for 二十大: the whole term is offered, nobody is asked for it. */
export const maskedTerm = defineCheck({
  id: 'masked-term',
  summary: '被遮去的固定用语应补全',
  severity: 'warning',
  why: '下载的范文常把固定用语遮成字母，这不是要填的内容',
  ofModel: false,

  *run({ snapshot, placeholders }) {
    for (const placeholder of placeholders) {
      if (placeholder.certainty !== 'masked') continue;
      const { paragraph, start, end, text, suggestion } = placeholder;
      const place = { paragraph, start, end };
      if (suggestion === null) {
        yield { place, severity: 'hint', message: `“${text}”是否遮去了固定用语，应补全为哪一个` };
      } else {
        const after = (snapshot.paragraphs[paragraph]?.text ?? '').slice(end, end + 1);
        yield { place, message: `“${text}${after}”应补全为“${suggestion}${after}”`, fix: [replacing(snapshot, place, suggestion)] };
      }
    }
  },
});
