import { deflateSync, strToU8 } from 'fflate';
import type { Archive } from './archive';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** An entry as it goes out: the central header's fixed fields and the data as stored. */
interface Outgoing {
  readonly name: Uint8Array;
  /** The 46 fixed bytes of the central header, offsets still to be set. */
  readonly fixed: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * The archive with some entries' content replaced, some left out and new ones
 * added at the end. Every other entry keeps its compressed bytes, its date and its place in
 * the order; extra fields and comments, which say nothing about content, go.
 */
export function writeArchive(archive: Archive, contents: ReadonlyMap<string, Uint8Array>, without: ReadonlySet<string> = new Set()): Uint8Array {
  const staying = archive.entries.filter((entry) => !without.has(entry.name));
  const outgoing = staying.map((entry) => {
    const content = contents.get(entry.name);
    return content ? packed(entry.name, content, entry.header) : kept(archive, entry);
  });
  for (const [name, content] of contents) {
    if (!archive.has(name)) outgoing.push(packed(name, content, archive.entries[0]?.header ?? new Uint8Array(46)));
  }
  return assemble(outgoing);
}

/** A zip file made of nothing but these entries. */
export function newArchive(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const header = new Uint8Array(46);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  // 1980-01-01, the first day zip knows: the same content gives the same bytes.
  view.setUint16(14, 0x21, true);
  return assemble([...contents].map(([name, content]) => packed(name, content, header)));
}

function kept(archive: Archive, entry: ZipEntry): Outgoing {
  const fixed = entry.header.slice(0, 46);
  const view = new DataView(fixed.buffer);
  setSizes(view, entry.crc, entry.compressedSize, entry.size);
  return {
    name: entry.header.subarray(46, 46 + view.getUint16(28, true)),
    fixed,
    data: archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
  };
}

function packed(name: string, content: Uint8Array, like: Uint8Array): Outgoing {
  const data = deflateSync(content, { level: 6 });
  const fixed = like.slice(0, 46);
  const view = new DataView(fixed.buffer);
  view.setUint16(8, view.getUint16(8, true) & 0x0800, true);
  view.setUint16(10, 8, true);
  setSizes(view, crc32(content), data.length, content.length);
  return { name: strToU8(name), fixed, data };
}

function setSizes(view: DataView, crc: number, compressed: number, size: number): void {
  // Sizes stand in the headers, so no data descriptor follows the data (flag bit 3).
  view.setUint16(8, view.getUint16(8, true) & ~8, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, compressed, true);
  view.setUint32(24, size, true);
}

function assemble(entries: readonly Outgoing[]): Uint8Array {
  let length = 22;
  for (const e of entries) length += 30 + 46 + 2 * e.name.length + e.data.length;
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, fixed, data } of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    out.set(fixed.subarray(6, 28), at + 4);
    view.setUint16(at + 26, name.length, true);
    view.setUint16(at + 28, 0, true);
    out.set(name, at + 30);
    out.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
  }
  const directory = at;
  entries.forEach(({ name, fixed }, i) => {
    out.set(fixed, at);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 30, 0, true);
    view.setUint16(at + 34, 0, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
