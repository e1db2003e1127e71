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

/**
 * The manifest of an add-in beside ours whose pane is the page that tries the
 * port's promises (try-in-word.html): an Id and a name of its own, so that both can be installed.
 */
export function forTrying(manifest: string): string {
  return manifest
    .replace(/<Id>([0-9a-f-]{35})([0-9a-f])<\/Id>/, (_whole, head: string, last: string) => `<Id>${head}${last === '0' ? '1' : '0'}</Id>`)
    .replaceAll('/taskpane.html"', '/try-in-word.html"')
    .replaceAll('"通报助手"', '"通报助手（试测）"')
    .replaceAll('"打开通报助手"', '"打开试测页"')
    .replaceAll('Value="Tongbao"', 'Value="Tongbao trial"')
    .replaceAll('Value="Open Tongbao"', 'Value="Open the trial"');
}
