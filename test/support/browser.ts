import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export interface BrowserChoice {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Said in the output, so that a failure names the browser it happened in. */
  readonly from: string;
}

/** Where Chrome, Chromium and Edge are put by their own installers. */
function installed(): readonly string[] {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
        root === undefined ? [] : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'].map((exe) => path.join(root, exe)),
      );
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((root) =>
        ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => path.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    default: {
      const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
      const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', ...(env['PATH'] ?? '').split(path.delimiter)];
      return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
    }
  }
}

/** Chrome refuses its sandbox to root, and /dev/shm is small in containers. */
function plainArgs(): readonly string[] {
  return process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
}

/**
 * The Chromium inside @sparticuz/chromium, for a Linux with no browser: unpacked on
 * first use, with the libraries that it needs and a bare system lacks.
 */
async function packed(): Promise<BrowserChoice> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const entry = createRequire(path.resolve('package.json')).resolve('@sparticuz/chromium');
  const bin = path.resolve(path.dirname(entry), '..', 'bin');
  await inflate(path.join(bin, 'al2023.tar.br'));
  setupLambdaEnvironment(path.join(os.tmpdir(), 'al2023', 'lib'));
  // Its own arguments are for one short run in a small container: in a single process
  // Chromium cannot look fonts up by name, and the page of the workbench does.
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return { executablePath: await chromium.executablePath(), args, from: '@sparticuz/chromium' };
}

/**
 * The browser for tests and pictures: CHROME_PATH, else an installed one, else the one npm brought.
 *
 * @throws Error that says what to install
 */
export async function findBrowser(): Promise<BrowserChoice> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executablePath: named, args: plainArgs(), from: 'CHROME_PATH' };
  }
  const found = installed().find((file) => existsSync(file));
  if (found !== undefined) return { executablePath: found, args: plainArgs(), from: 'installed' };
  if (process.platform === 'linux' && process.arch === 'x64') return packed();
  throw new Error('no browser found: install Chrome or Edge, or name one with CHROME_PATH');
}
