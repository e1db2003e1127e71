import { decodeMemory } from '../app/memory/document-memory';
import { analyze, type AnalyzeOptions } from '../core/analyze';
import type { Analysis, ElsewhereBlank } from '../core/analysis';
import { snapshotOfLines, type DocumentSnapshot } from '../core/document';
import { scanElsewhere } from '../core/placeholders/elsewhere';
import { DocxHost } from '../host/docx/docx-host';
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
}

/** Read and analyse a .docx, or a .txt by its lines. @throws DocxError */
export async function readAndAnalyze(file: string, options: AnalyzeOptions = {}): Promise<FileReading> {
  const bytes = await readBytes(file);
  if (/\.txt$/i.test(file)) {
    const snapshot = snapshotOfLines(linesOf(decodeText(bytes, file)));
    return { file, snapshot, analysis: analyze(snapshot, options), elsewhere: [] };
  }
  const host = new DocxHost(openDocx(bytes, file));
  const snapshot = await host.read();
  const outside = (await host.readElsewhere()) ?? [];
  const analysis = analyze(snapshot, await withMemory(host, options));
  return { file, snapshot, analysis, elsewhere: scanElsewhere(outside) };
}
