import { fillEdit } from '../app/fill-edits';
import { analyze } from '../core/analyze';
import type { Analysis, Placeholder } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { DocxHost } from '../host/docx/docx-host';
import type { Edit } from '../host/port';
import { openDocx } from '../ooxml/open';
import { readFacts, requireKnown, type FactValue } from './facts-file';
import { fillNotes } from './fill-notes';
import { exists, readBytes, WriteError, writeWhole } from './files';
import type { Output } from './output';

interface FillCall {
  readonly input: string;
  readonly facts: string;
  readonly output: string;
  readonly force: boolean;
}

/** `fill`: write the values into the blanks of a .docx and save it under another name. 0 when it was written. */
export async function fill(call: FillCall, output: Output): Promise<number> {
  if (!call.force && (await exists(call.output))) throw new WriteError(`“${call.output}”已存在，没有覆盖。要覆盖请加 --force。`);
  const facts = await readFacts(call.facts);
  const doc = openDocx(await readBytes(call.input), call.input);
  // What forbids typing in Word asks people; this writes a new file and leaves the given one alone.
  const host = new DocxHost(doc, '文件', { readOnly: false });
  const snapshot = await host.read();
  const analysis = analyze(snapshot);
  requireKnown(facts, new Set(analysis.facts.map((f) => f.id)));
  const { edits, unused } = planFill(snapshot, analysis, facts);
  if (edits.length) await host.write({ edits });
  await writeWhole(call.output, doc.save());
  const left = analyze(await host.read()).placeholders.filter((p) => p.certainty === 'certain').length;
  output.print(`已写入“${call.output}”：填好 ${edits.length} 处，还有待填 ${left} 处。\n`);
  for (const line of [...unused, ...fillNotes(snapshot, analysis, facts, edits)]) output.print(`  ${line}\n`);
  return 0;
}

/** The edits for the given values, and what of them found no place. */
export function planFill(
  snapshot: DocumentSnapshot,
  analysis: Analysis,
  facts: ReadonlyMap<string, FactValue>,
): { readonly edits: readonly Edit[]; readonly unused: readonly string[] } {
  const edits: Edit[] = [];
  const unused: string[] = [];
  for (const [id, value] of facts) {
    const places = placesOf(analysis, id);
    const made = places.flatMap((p) => {
      const typed = typedFor(p, value);
      return typed === null ? [] : (fillEdit(snapshot, p, typed) ?? []);
    });
    edits.push(...made);
    if (places.length === 0) unused.push(`${id}：文稿里没有它的待填处。`);
    else if (made.length < places.length) unused.push(`${id}：有 ${places.length - made.length} 处没有对应的内容，没有填。`);
    const highest = Math.max(-1, ...places.map((p) => p.index ?? -1));
    if (Array.isArray(value) && highest >= 0 && value.length > highest + 1) {
      unused.push(`${id}：给了 ${value.length} 项，文稿里只有 ${highest + 1} 处，多出的没有写入。`);
    }
  }
  return { edits, unused };
}

/** The blanks of a fact; doubtful ones only when it has no others. */
function placesOf(analysis: Analysis, id: string): readonly Placeholder[] {
  const own = analysis.placeholders.filter((p) => p.fact === id && p.certainty !== 'masked');
  const certain = own.filter((p) => p.certainty === 'certain');
  return certain.length ? certain : own;
}

/** What of a value belongs to one blank; null when it says nothing for it. */
function typedFor(placeholder: Placeholder, value: FactValue): string | null {
  if (placeholder.index !== null) {
    const items = typeof value === 'string' ? value.split('、') : value;
    return items[placeholder.index]?.trim() || null;
  }
  return (typeof value === 'string' ? value : value.join('、')) || null;
}
