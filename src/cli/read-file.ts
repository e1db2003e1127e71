import { decodeMemory } from '../app/memory/memory-text';
import { analyze, type AnalyzeOptions } from '../core/analyze';
import type { Analysis, ElsewhereBlank } from '../core/analysis';
import { snapshotOfLines, type DocumentSnapshot } from '../core/document';
import { NO_JUDGEMENTS, type Judgements } from '../core/facts/judgements';
import { scanElsewhere } from '../core/placeholders/elsewhere';
import { DocxHost } from '../host/docx/docx-host';
import type { DocumentAbout } from '../host/port';
import { openDocx } from '../ooxml/open';
import { decodeText, linesOf } from '../ooxml/text-file';
import { readBytes } from './files';

/** What people judged in the pane and the document keeps holds here too: 此处不用填 is for everyone. */
async function withMemory(host: DocxHost, options: AnalyzeOptions): Promise<AnalyzeOptions> {
  const text = await host.readMemory();
  const memory = text === null ? null : decodeMemory(text);
  if (memory === null) return options;
  return { ...options, judgements: memory.judgements, renew: options.renew === true || memory.renew };
}

/** Everything `check` says of one file. */
export interface FileReading {
  readonly file: string;
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
  readonly elsewhere: readonly ElsewhereBlank[];
  /** Those that the analysis was made with. */
  readonly judgements: Judgements;
  readonly about: DocumentAbout;
}

/** Read and analyse a .docx, or a .txt by its lines. @throws DocxError */
export async function readAndAnalyze(file: string, options: AnalyzeOptions = {}): Promise<FileReading> {
  const bytes = await readBytes(file);
  if (/\.txt$/i.test(file)) {
    const snapshot = snapshotOfLines(linesOf(decodeText(bytes, file)));
    const about = { name: null, changedParagraphs: 0, openComments: 0 };
    return { file, snapshot, analysis: analyze(snapshot, options), elsewhere: [], judgements: options.judgements ?? NO_JUDGEMENTS, about };
  }
  const host = new DocxHost(openDocx(bytes, file));
  const snapshot = await host.read();
  const outside = (await host.readElsewhere()) ?? [];
  const under = await withMemory(host, options);
  return {
    file, snapshot, analysis: analyze(snapshot, under), elsewhere: scanElsewhere(outside),
    judgements: under.judgements ?? NO_JUDGEMENTS, about: await host.readAbout(),
  };
}
