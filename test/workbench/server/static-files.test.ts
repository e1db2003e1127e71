import path from 'node:path';
import { fileUnder } from '../../../src/workbench/server/static-files';
import { isLoopbackHost } from '../../../src/workbench/server/loopback';

const root = path.resolve('/served/root');

describe('fileUnder', () => {
  it.each([
    ['/a.html', 'a.html'],
    ['/zh-cn/office_strings.js', 'zh-cn/office_strings.js'],
    ['/%E9%80%9A%E6%8A%A5.txt', '通报.txt'],
    ['//a.html', 'a.html'],
    ['/x/../a.html', 'a.html'],
    // A path that climbs stays under the root: the leading slash is the top.
    ['/../../etc/passwd', 'etc/passwd'],
    ['/%2e%2e/%2e%2e/etc/passwd', 'etc/passwd'],
    ['/..%2f..%2fetc/passwd', 'etc/passwd'],
  ])('%s is %s', (asked, found) => {
    expect(fileUnder(root, asked)).toBe(path.join(root, found));
  });

  it.each(['/%', '/a%00.html', '/..%5c..%5csecret', '/%c0%ae'])('%s is nothing', (asked) => {
    expect(fileUnder(root, asked)).toBeNull();
  });
});

describe('isLoopbackHost', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:1', '[::1]:3001', 'LOCALHOST:3000'])('%s is this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });
  it.each([undefined, '', 'evil.example', 'localhost.evil.example:3000', '127.0.0.1.evil.example', 'localhost:3000@evil.example'])('%s is not', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});
