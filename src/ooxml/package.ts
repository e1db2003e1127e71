import { type Archive, ArchiveError } from './zip/archive';
import { writeArchive } from './zip/write';
import { decodeXml } from './xml/encoding';
import { children } from './xml/names';
import { XmlError } from './xml/parse';
import { XmlPart } from './xml/part';
import { refuse } from './refusal';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, e.g. officeDocument, styles, header: the same in Strict documents. */
  readonly type: string;
  /** The part's name, without a leading slash; for an external target its address. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a .docx and how they point at each other (ISO 29500-2). */
export class Package {
  private readonly parts = new Map<string, XmlPart>();
  /** Parts of the file that go. */
  private readonly removed = new Set<string>();

  constructor(
    private readonly archive: Archive,
    /** The file's name, for messages. */
    readonly fileName: string,
  ) {}

  /** An XML part, parsed once; null when there is none. @throws DocxError */
  part(name: string): XmlPart | null {
    const known = this.parts.get(name);
    if (known) return known;
    if (this.removed.has(name)) return null;
    const bytes = this.bytesOf(name);
    if (!bytes) return null;
    const part = this.parse(name, bytes, false);
    this.parts.set(name, part);
    return part;
  }

  /** Add a part that the package does not have yet. */
  addPart(name: string, text: string): XmlPart {
    const part = new XmlPart(name, { text, encoding: 'utf-8', bom: false }, true);
    this.parts.set(name, part);
    return part;
  }

  /** Whether there is a part of this name, whatever its content. */
  has(name: string): boolean {
    return this.parts.has(name) || (this.archive.find(name) !== null && !this.removed.has(name));
  }

  /** Leave a part out of the file, one that it had when it was opened or an added one. */
  removePart(name: string): void {
    this.parts.delete(name);
    if (this.archive.has(name)) this.removed.add(name);
  }

  /** Put back a part that was added and dropped: its nodes stay the same ones. */
  restorePart(part: XmlPart): XmlPart {
    this.parts.set(part.name, part);
    return part;
  }

  /** Take an added part back. */
  dropPart(name: string): void {
    this.parts.delete(name);
  }

  /** The parsed parts by their documents: where a node belongs. */
  partOf(node: Node): XmlPart | null {
    const document = node.nodeType === 9 ? node : node.ownerDocument;
    for (const part of this.parts.values()) if (part.document === document) return part;
    return null;
  }

  /** What a part points at; `''` stands for the package itself. */
  relationships(of: string): readonly Relationship[] {
    const part = this.part(relationshipsName(of));
    if (!part) return [];
    const folder = of.slice(0, of.lastIndexOf('/') + 1);
    return children(part.root).map((r) => {
      const external = r.getAttribute('TargetMode') === 'External';
      const target = r.getAttribute('Target') ?? '';
      const type = r.getAttribute('Type') ?? '';
      return {
        id: r.getAttribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : (this.archive.find(resolve(folder, target)) ?? resolve(folder, target)),
        external,
      };
    });
  }

  /** The first part that `of` points at by this type; null when there is none. */
  related(of: string, type: string): XmlPart | null {
    const found = this.relationships(of).find((r) => r.type === type && !r.external);
    return found ? this.part(found.target) : null;
  }

  /** The file as it is now. Without changes, the very bytes it was opened from. */
  save(): Uint8Array {
    const contents = new Map<string, Uint8Array>();
    for (const [name, part] of this.parts) if (part.isChanged) contents.set(name, part.bytes());
    const gone = new Set([...this.removed].filter((name) => !this.parts.has(name)));
    return contents.size || gone.size ? writeArchive(this.archive, contents, gone) : this.archive.bytes.slice();
  }

  private bytesOf(name: string): Uint8Array | null {
    try {
      return this.archive.read(name);
    } catch (error) {
      if (error instanceof ArchiveError) throw refuse(error.problem, this.fileName, name);
      throw error;
    }
  }

  private parse(name: string, bytes: Uint8Array, isNew: boolean): XmlPart {
    try {
      return new XmlPart(name, decodeXml(bytes), isNew);
    } catch (error) {
      if (error instanceof XmlError) throw refuse('bad-xml', this.fileName, name);
      throw error;
    }
  }
}

/** The name of the part that holds a part's relationships. */
export function relationshipsName(of: string): string {
  const cut = of.lastIndexOf('/') + 1;
  return `${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
