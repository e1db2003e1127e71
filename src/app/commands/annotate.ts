import type { Finding } from '../../core/analysis';
import type { DocumentSnapshot } from '../../core/document';
import type { Note } from '../../host/port';
import type { Command, CommandContext } from '../command';
import { findingPlace } from '../selectors-check';
import { zhCN } from '../text/text.zh-CN';

/** What every comment of ours begins with: by it they are told from people's and found again, also after reopening. */
export const ANNOTATION_MARK = '〔通报助手〕';

/** More comments than this nobody reads; Word gets slow with them. */
const MOST = 100;

/** Attach 必改 and 建议改 to their places as comments, instead of those attached before; 请核对 stay in the pane. */
export const annotate: Command<'annotate'> = {
  id: 'annotate',
  async run(context) {
    const { reading } = context.store.get();
    if (!reading) return;
    const { snapshot, analysis } = reading;
    const asked = [...analysis.findings.filter((f) => f.severity === 'error'), ...analysis.findings.filter((f) => f.severity === 'warning')];
    const notes = asked.flatMap((finding) => noteOf(snapshot, finding)).slice(0, MOST);
    await replaceOurs(context, notes, asked.length - notes.length);
  },
};

/** Take our comments out, except those somebody has answered. */
export const removeAnnotations: Command<'remove-annotations'> = {
  id: 'remove-annotations',
  run: (context) => replaceOurs(context, [], 0),
};

async function replaceOurs({ host, store }: CommandContext, notes: readonly Note[], left: number): Promise<void> {
  const annotated = await host.annotate(ANNOTATION_MARK, notes);
  store.send({ type: 'annotated', annotated: { ...annotated, left } });
  store.send({ type: 'about', about: await host.readAbout() });
}

/** None for what is absent: there is nothing to hang it on. */
function noteOf(snapshot: DocumentSnapshot, finding: Finding): readonly Note[] {
  const place = findingPlace(snapshot, finding);
  if (!place || place.end === place.start) return [];
  const why = finding.why === '' ? '' : `。${finding.why}`;
  return [{ place, text: `${ANNOTATION_MARK}${zhCN.severities[finding.severity]}：${finding.message}${why}` }];
}
