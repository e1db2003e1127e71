import { spawn } from 'node:child_process';
import { build } from './build';
import { OFFICE_FOLDER, serveWorkbench } from './servers';

const PANE = 'dist-workbench/pane';
const PAGE = 'dist-workbench/page';

/** Whether there is a screen to open a browser on: not in CI, not over a bare terminal. */
function hasDisplay(): boolean {
  if (process.env['CI'] || process.env['BROWSER'] === 'none') return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Ask the system to open an address; whether it does is its affair: the address is printed anyway. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function main(): Promise<void> {
  const began = Date.now();
  console.log('正在构建，请稍候…（第一次约需半分钟）  Building, the first time takes about half a minute …');
  await build([{ kind: 'page' }, { kind: 'pane', out: PANE }], 'development');
  const preferred = Number(process.env['PORT'] ?? 3000);
  const workbench = await serveWorkbench({ page: PAGE, pane: PANE, office: OFFICE_FOLDER }, preferred);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`
  通报助手 · 工作台已就绪（${seconds} 秒）  The workbench is ready.
  请在浏览器中打开  Open in a browser:   ${workbench.page.origin}
  窗格由另一端口提供  Pane served from:  ${workbench.pane.origin}
  文件只在本机处理；按 Ctrl+C 结束。  Files stay on this machine; Ctrl+C ends it.
`);
  if (hasDisplay()) openBrowser(workbench.page.origin);
  const end = (): void => void workbench.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(`工作台没有启动  The workbench did not start:\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
