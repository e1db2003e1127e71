import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverAddress, withServer } from '../../src/cli/manifest-server';

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
  const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  const moved = withServer(manifest, 'https://addin.example/a&b');
  expect(moved).not.toContain('localhost');
  expect(moved.split('https://addin.example/a&amp;b/').join('https://localhost:3000/')).toBe(manifest);
});
