/**
 * `npm run manifest -- https://server/path`: manifest.xml with a department's own
 * server in every address, written to dist/manifest.xml beside the built pane.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { serverAddress, withServer } from './manifest-server';

const USAGE = `用法：npm run manifest -- https://服务器/路径
  把 manifest.xml 中的地址换成您的服务器，写入 dist/manifest.xml。`;

const SOURCE = resolve('manifest.xml');
const TARGET = resolve('dist', 'manifest.xml');

function main(args: readonly string[]): number {
  const [given, ...rest] = args;
  if (given === undefined || rest.length > 0 || given === '--help') {
    console.error(USAGE);
    return given === '--help' ? 0 : 2;
  }
  const address = serverAddress(given);
  if (address === null) {
    console.error(`“${given}”不是可用的地址：要以 https:// 开头，不带 ? 和 #。\n${USAGE}`);
    return 2;
  }
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, withServer(readFileSync(SOURCE, 'utf8'), address));
  console.log(`已写入 dist/manifest.xml，各地址以 ${address}/ 开头。`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
