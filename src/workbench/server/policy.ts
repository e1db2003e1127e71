/**
 * The content security policies of every server of ours, in one place.
 *
 * The hash in style-src is that of an empty string: Fluent UI creates an empty
 * style element and inserts its rules through the CSSOM, which a policy lets pass.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** For every page of the pane. No frame-ancestors: Word on the web frames the pane. */
export const PANE_POLICY = [
  "default-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * For the workbench's own page: as strict, but it frames the pane and shows a
 * document's pictures, which docx-preview hands over as blob: addresses.
 *
 * @param paneOrigin e.g. `http://localhost:3001`
 */
export function workbenchPolicy(paneOrigin: string): string {
  return [
    "default-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    `frame-src ${paneOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
