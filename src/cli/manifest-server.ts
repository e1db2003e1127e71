/** The server that manifest.xml names, that of `npm run serve:word`. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * A server's address as the manifest needs it: https, no query, no fragment, no
 * name or password, no slash at the end, other letters than ASCII escaped. Null when `given` is none.
 */
export function serverAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return null;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** The manifest with every address of the development server moved to `address` (from serverAddress). */
export function withServer(manifest: string, address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return manifest.split(`"${DEVELOPMENT}/`).join(`"${escaped}/`);
}
