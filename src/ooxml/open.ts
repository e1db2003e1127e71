import type { WordDocument } from './api';
import { OoxmlDocument } from './document';
import { Package } from './package';
import { refuse } from './refusal';
import { child, isWord } from './xml/names';
import { Archive, ArchiveError } from './zip/archive';

export { newDocx } from './new-docx';

/** OLE compound files: .doc, and .docx with an opening password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Open a .docx. `name` is the file's name, for messages only.
 * @throws DocxError: not a zip, an old .doc, encrypted, without a document, broken, too large.
 */
export function openDocx(bytes: Uint8Array, name: string): WordDocument {
  if (OLE.every((b, i) => bytes[i] === b)) throw refuse(isEncrypted(bytes) ? 'encrypted' : 'old-doc', name);
  const pkg = new Package(openArchive(bytes, name), name);
  const documentName = pkg.relationships('').find((r) => r.type === 'officeDocument' && !r.external)?.target ?? 'word/document.xml';
  const main = pkg.part(documentName);
  if (!main || !isWord(main.root, 'document')) throw refuse('no-document', name);
  const body = child(main.root, 'body');
  if (!body) throw refuse('no-document', name);
  return new OoxmlDocument(pkg, main, body);
}

function openArchive(bytes: Uint8Array, name: string): Archive {
  try {
    return Archive.open(bytes);
  } catch (error) {
    if (error instanceof ArchiveError) throw refuse(error.problem, name);
    throw error;
  }
}

/** An encrypted .docx holds a stream named EncryptedPackage (MS-OFFCRYPTO §1.3.3); names are UTF-16LE. */
function isEncrypted(bytes: Uint8Array): boolean {
  const needle = new Uint8Array([...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (needle.every((b, i) => bytes[at + i] === b)) return true;
  }
  return false;
}
