import { readDirectory, type ZipEntry } from './directory';
import { inflateLimited, TooLarge } from './inflate';
import { crc32 } from './crc32';

export type ArchiveProblem = 'not-zip' | 'encrypted' | 'too-large' | 'unreadable';

/** A zip file that cannot be used; callers turn it into a line for the user. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(
    readonly problem: ArchiveProblem,
    readonly entry: string,
  ) {
    super(`${problem}: ${entry}`);
  }
}

/** No part of ours that is read may be larger than this, inflated. A report's document.xml is under 1 MB; 10,000 paragraphs are about 5 MB. */
export const PART_LIMIT = 32 * 1024 * 1024;
/** Beyond this much declared content, only what is hardly compressed (pictures) is believed. */
const TOTAL_LIMIT = 128 * 1024 * 1024;
const TOTAL_RATIO = 20;

/** An opened zip file: its entries in order, each inflated only when asked for. */
export class Archive {
  private readonly byName = new Map<string, ZipEntry>();

  private constructor(
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) this.byName.set(entry.name, entry);
  }

  /** @throws ArchiveError 'not-zip', 'encrypted', 'too-large'. */
  static open(bytes: Uint8Array): Archive {
    const entries = readDirectory(bytes);
    if (!entries) throw new ArchiveError('not-zip', '');
    let declared = 0;
    for (const entry of entries) {
      if (entry.flags & 1) throw new ArchiveError('encrypted', entry.name);
      declared += entry.size;
    }
    if (declared > TOTAL_LIMIT && declared > bytes.length * TOTAL_RATIO) throw new ArchiveError('too-large', '');
    return new Archive(bytes, entries);
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The name as stored, found without regard to case (OPC part names compare so, ISO 29500-2 §6.3.5). */
  find(name: string): string | null {
    if (this.byName.has(name)) return name;
    const lower = name.toLowerCase();
    for (const entry of this.entries) if (entry.name.toLowerCase() === lower) return entry.name;
    return null;
  }

  /** An entry's content, or null when there is none. @throws ArchiveError 'too-large', 'unreadable'. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(name);
    if (!entry) return null;
    if (entry.size > PART_LIMIT) throw new ArchiveError('too-large', name);
    const raw = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const content = this.inflate(entry, raw);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ArchiveError('unreadable', name);
    return content;
  }

  private inflate(entry: ZipEntry, raw: Uint8Array): Uint8Array {
    if (entry.method === 0) return raw;
    if (entry.method !== 8) throw new ArchiveError('unreadable', entry.name);
    try {
      return inflateLimited(raw, Math.min(entry.size, PART_LIMIT));
    } catch (error) {
      throw new ArchiveError(error instanceof TooLarge ? 'too-large' : 'unreadable', entry.name);
    }
  }
}
