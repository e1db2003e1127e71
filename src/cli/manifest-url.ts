/**
 * `npm run manifest -- https://server/path`: manifest.xml with a department's own
 * server in every address, written to dist/manifest.xml beside the built pane; with
 * `--try-in-word` dist/manifest-try-in-word.xml, whose pane tries our promises in a real Word.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { forTrying, serverAddress, withServer } from './manifest-server';

const TRY = '--try-in-word';
const USAGE = `用法：npm run manifest -- https://服务器/路径 [${TRY}]
  把 manifest.xml 中的地址换成您的服务器，写入 dist/manifest.xml。
  ${TRY}  改写 dist/manifest-try-in-word.xml：在空白文档里打开，试测这个版本的 Word。`;

const SOURCE = resolve('manifest.xml');

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const [given, ...rest] = args.filter((argument) => argument !== TRY);
  const address = given === undefined || rest.length > 0 ? null : serverAddress(given);
  if (address === null) {
    console.error(`${given === undefined ? '缺少地址' : `“${args.join(' ')}”中没有可用的地址：要一个，以 https:// 开头，不带 ? 和 #`}。\n${USAGE}`);
    return 2;
  }
  const moved = withServer(readFileSync(SOURCE, 'utf8'), address);
  const trying = args.includes(TRY);
  const target = `dist/manifest${trying ? '-try-in-word' : ''}.xml`;
  mkdirSync(dirname(resolve(target)), { recursive: true });
  writeFileSync(resolve(target), trying ? forTrying(moved) : moved);
  console.log(`已写入 ${target}，各地址以 ${address}/ 开头。`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
