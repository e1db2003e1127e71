import path from 'node:path';
import { listenOnLoopback, listenerOf } from './loopback';
import type { Answer, Listening } from './loopback';
import { PANE_POLICY, workbenchPolicy } from './policy';
import { fileUnder, sendFile } from './static-files';

const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache' };

/** Headers of every page of the pane, whoever serves it. */
export const PANE_HEADERS: Readonly<Record<string, string>> = { ...COMMON, 'Content-Security-Policy': PANE_POLICY };

const files =
  (root: string, prefix = '/'): Answer =>
  async (urlPath, _request, response) => {
    if (!urlPath.startsWith(prefix)) return false;
    const name = urlPath.slice(prefix.length - 1);
    const file = fileUnder(root, name.endsWith('/') ? `${name}index.html` : name);
    return file !== null && sendFile(response, file);
  };

const text =
  (at: string, type: string, body: () => string): Answer =>
  async (urlPath, _request, response) => {
    if (urlPath !== at) return false;
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(body());
    return true;
  };

/**
 * The trust answer. office.js talks to a host page over plain http only after a page of
 * this name says that the user trusts the host; npm ships the folder in lower case, so
 * the capital path is free. Its script is a file of its own: our policy blocks inline ones.
 * Only this server gives the answer, and only to loopback names.
 */
const TRUST_SCRIPT = `addEventListener('message', function (event) {
  var host = new URL(event.origin).hostname;
  if (host !== 'localhost' && host !== '127.0.0.1' && host !== '[::1]') return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;
const TRUST: readonly Answer[] = [
  text('/office/AgaveErrorUX/index.html', 'text/html', () => '<!doctype html><meta charset="utf-8"><title>trust</title><script src="trust.js"></script>\n'),
  text('/office/AgaveErrorUX/trust.js', 'text/javascript', () => TRUST_SCRIPT),
];

export interface WorkbenchPlaces {
  /** The built page of the workbench. */
  readonly page: string;
  /** The built pane. */
  readonly pane: string;
  /** The folder of office.js as npm ships it, for a pane that was built without a copy; null: the pane has its own. */
  readonly office: string | null;
}

export interface Workbench {
  readonly page: Listening;
  readonly pane: Listening;
  close(): Promise<void>;
}

/** Files of office.js are served as Microsoft ships them. */
export const OFFICE_FOLDER = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/**
 * Serve the workbench's page and the pane on two ports of `localhost`: two host
 * names would make the pane third-party, and its storage would throw.
 *
 * @param port preferred for the page; the pane takes the next free one. 0: any.
 */
export async function serveWorkbench(places: WorkbenchPlaces, port: number): Promise<Workbench> {
  let paneOrigin = '';
  const settings = (): string => JSON.stringify({ pane: `${paneOrigin}/taskpane.html`, ribbon: `${paneOrigin}/ribbon.html` });
  const page = await listenOnLoopback((request, response) => {
    const headers = { ...COMMON, 'Content-Security-Policy': workbenchPolicy(paneOrigin) };
    listenerOf(headers, [text('/workbench.json', 'application/json', settings), files(path.resolve(places.page))])(request, response);
  }, port);
  const office = places.office === null ? [] : [files(path.resolve(places.office), '/office/')];
  const pane = await listenOnLoopback(listenerOf(PANE_HEADERS, [...TRUST, ...office, files(path.resolve(places.pane))]), port === 0 ? 0 : page.port + 1);
  paneOrigin = pane.origin;
  return { page, pane, close: async () => void (await Promise.all([page.close(), pane.close()])) };
}
