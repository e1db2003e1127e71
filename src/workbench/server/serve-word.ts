import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { listenerOf } from './loopback';
import { PANE_HEADERS } from './servers';
import { fileUnder, sendFile } from './static-files';

/** The port that manifest.xml names. */
const PORT = 3000;

const HOW_TO = `
  通报助手已由 https://localhost:${PORT} 提供  Served at https://localhost:${PORT}
  第一次运行时会请您信任开发用证书（office-addin-dev-certs）。

  把 manifest.xml 装进 Word（旁加载）  How to sideload manifest.xml:

  Windows 版 Word
    1. 把 manifest.xml 放进一个共享文件夹，记下网络路径，如 \\\\电脑名\\加载项。
    2. Word：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，
       填入该路径，点“添加目录”，勾选“显示在菜单中”，确定后重新打开 Word。
    3. 开始 → 加载项 → 高级 → 共享文件夹 → 通报助手 → 添加。
  Mac 版 Word
    1. 把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Word/Data/Documents/wef
       （没有 wef 文件夹就新建）。
    2. 重新打开 Word，开始 → 加载项，在“开发人员加载项”中选通报助手。
  网页版 Word
    开始 → 加载项 → 更多设置 → 上传我的加载项 → 选 manifest.xml。

  Windows: shared-folder catalogue (Trust Center → Trusted Add-in Catalogs).
  Mac: copy to ~/Library/Containers/com.microsoft.Word/Data/Documents/wef.
  Web: Home → Add-ins → More Settings → Upload My Add-in.
  按 Ctrl+C 结束。  Ctrl+C ends it.
`;

/** Where office-addin-dev-certs keeps what it makes. */
const CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');

/**
 * The development certificate, trusted on this machine if it can be done. Where it
 * cannot (no sudo, a policy), it is served all the same and the user is told what to trust.
 */
async function certificateOptions(): Promise<ServerOptions> {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(CERTIFICATES, name));
    if (ca === undefined || cert === undefined || key === undefined || ![ca, cert, key].every(existsSync)) throw error;
    console.error(`证书未能自动加入信任，请手工信任后再打开 Word  Trust this certificate by hand before you open Word:\n  ${ca}`);
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  }
}

async function main(): Promise<void> {
  const root = path.resolve('dist');
  if (!existsSync(path.join(root, 'taskpane.html'))) {
    throw new Error('dist/ 中没有构建好的窗格，请先运行 npm run build  No built pane in dist/: run npm run build first');
  }
  const certificate = await certificateOptions();
  const listener = listenerOf({ ...PANE_HEADERS, 'Access-Control-Allow-Origin': '*' }, [
    async (urlPath, _request, response) => {
      const file = fileUnder(root, urlPath);
      return file !== null && sendFile(response, file);
    },
  ]);
  const server = createServer(certificate, listener);
  server.on('error', (error) => {
    console.error(`无法使用端口 ${PORT}  Cannot use port ${PORT}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(PORT, 'localhost', () => console.log(HOW_TO));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
