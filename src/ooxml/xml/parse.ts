import { DOMParser } from '@xmldom/xmldom';

/** XML that is not well formed, or that declares a document type. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/**
 * Parse XML into a DOM, the same one in Node and in the browser. Anything the
 * parser only warns about is no well-formed XML either. A document type is
 * refused: Office writes none, and entities are how XML bombs are built.
 * @throws XmlError
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new XmlError('a document type declaration');
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (_level, message) => {
        throw new XmlError(String(message));
      },
    });
    // Its own DOM types have the same shape as the browser's for all that is used here.
    return parser.parseFromString(text, 'application/xml') as unknown as Document;
  } catch (error) {
    throw error instanceof XmlError ? error : new XmlError(error instanceof Error ? error.message : String(error));
  }
}
