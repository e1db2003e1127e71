import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forTrying, serverAddress, withServer } from '../../src/cli/manifest-server';
import { manifestFaults } from '../house/manifest';
import { surroundings } from '../house/manifest-surroundings';

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

test.each([
  ['https://addin.example/tongbao', 'https://addin.example/tongbao'],
  ['https://addin.example:8443/a/b/', 'https://addin.example:8443/a/b'],
  ['https://addin.example', 'https://addin.example'],
  ['https://addin.example/通报', 'https://addin.example/%E9%80%9A%E6%8A%A5'],
])('%s', (given, address) => expect(serverAddress(given)).toBe(address));

test.each(['http://addin.example', 'addin.example', 'https://addin.example/?a=1', 'https://addin.example/#a', 'https://me:pass@addin.example', 'file:///c/a', ''])(
  'refused: %s',
  (given) => expect(serverAddress(given)).toBeNull(),
);

test('every address of the manifest moves, and nothing else changes', () => {
  const moved = withServer(manifest, 'https://addin.example/a&b');
  expect(moved).not.toContain('localhost');
  expect(moved.split('https://addin.example/a&amp;b/').join('https://localhost:3000/')).toBe(manifest);
});

test('the manifest for trying is another add-in, sound like ours, with the page that tries as its pane', () => {
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  const trying = forTrying(manifest);
  expect(idOf(trying)).not.toBe(idOf(manifest));
  expect(trying).not.toContain('taskpane.html');
  const around = surroundings();
  expect(manifestFaults(trying, { ...around, pages: [...around.pages, 'try-in-word.html'] })).toEqual([]);
});
