import { XmlError } from './parse';

/** A part's text and how it was stored, so that it can be stored the same way again. */
export interface XmlSource {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly bom: boolean;
}

/** Decode a part. @throws XmlError when the bytes are not in the encoding they announce. */
export function decodeXml(bytes: Uint8Array): XmlSource {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { text: decode('utf-16le', bytes.subarray(2)), encoding: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { text: decode('utf-16be', bytes.subarray(2)), encoding: 'utf-16be', bom: true };
  const bom = a === 0xef && b === 0xbb && c === 0xbf;
  return { text: decode('utf-8', bom ? bytes.subarray(3) : bytes), encoding: 'utf-8', bom };
}

function decode(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new XmlError(`not ${encoding}`);
  }
}

/** The bytes of a text in the encoding it came in. */
export function encodeXml(source: XmlSource): Uint8Array {
  if (source.encoding === 'utf-8') {
    return new TextEncoder().encode((source.bom ? '\uFEFF' : '') + source.text);
  }
  const text = (source.bom ? '\uFEFF' : '') + source.text;
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), source.encoding === 'utf-16le');
  return out;
}
