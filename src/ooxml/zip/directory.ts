/** One entry of a zip file as its central directory gives it. Sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The entry's central header, whole. */
  readonly header: Uint8Array;
  readonly dataStart: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 0xffffffff;

/**
 * The entries in the order of the central directory (PKWARE APPNOTE 4.3), or
 * null when the bytes are no readable zip file.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.push(entry);
    at += entry.header.length;
  }
  return entries;
}

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > bytes.length) return null;
  const wide = wideValues(view, at + 46 + nameLength, extraLength);
  const widen = (value: number): number => (value === ZIP64 ? (wide.shift() ?? value) : value);
  const size = widen(view.getUint32(at + 24, true));
  const compressedSize = widen(view.getUint32(at + 20, true));
  const local = widen(view.getUint32(at + 42, true));
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + compressedSize > bytes.length) return null;
  return {
    // Names of parts are ASCII; a writer that uses backslashes (old .NET) still means folders.
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    header: bytes.subarray(at, at + length),
    dataStart,
  };
}

/** The 64-bit values of a ZIP64 extra field (4.5.3), in their fixed order: size, compressed size, offset. */
function wideValues(view: DataView, start: number, length: number): number[] {
  const end = start + length;
  for (let at = start; at + 4 <= end; ) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const values: number[] = [];
      for (let v = at + 4; v + 8 <= Math.min(end, at + 4 + fieldLength); v += 8) {
        values.push(Number(view.getBigUint64(v, true)));
      }
      return values;
    }
    at += 4 + fieldLength;
  }
  return [];
}
