import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { PANE_POLICY, workbenchPolicy } from '../../../src/workbench/server/policy';
import { serveWorkbench } from '../../../src/workbench/server/servers';
import type { Workbench } from '../../../src/workbench/server/servers';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function get(port: number, urlPath: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: urlPath, method, headers: { host: `localhost:${port}`, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

let root: string;
let workbench: Workbench;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'tongbao-'));
  for (const folder of ['page', 'pane', 'office/zh-cn', 'office/agaveerrorux']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'page/index.html'), 'the page');
  writeFileSync(path.join(root, 'pane/taskpane.html'), 'the pane');
  writeFileSync(path.join(root, 'office/office.js'), 'office');
  const places = { page: path.join(root, 'page'), pane: path.join(root, 'pane'), office: path.join(root, 'office') };
  workbench = await serveWorkbench(places, 0);
});

afterAll(async () => {
  await workbench.close();
  rmSync(root, { recursive: true });
});

it('serves the page with its policy, which lets in the pane', async () => {
  const { status, headers, body } = await get(workbench.page.port, '/');
  expect([status, body]).toEqual([200, 'the page']);
  expect(headers['content-security-policy']).toBe(workbenchPolicy(workbench.pane.origin));
});

it('tells the page where the pane is', async () => {
  const { body } = await get(workbench.page.port, '/workbench.json');
  expect(JSON.parse(body)).toEqual({ pane: `${workbench.pane.origin}/taskpane.html`, ribbon: `${workbench.pane.origin}/ribbon.html` });
});

it('serves the pane so that Word may frame it, and nothing unsafe', async () => {
  const { headers } = await get(workbench.pane.port, '/taskpane.html?_host_Info=Word$Web');
  expect(headers['content-security-policy']).toBe(PANE_POLICY);
  expect(headers['x-frame-options']).toBeUndefined();
  expect(PANE_POLICY).not.toMatch(/unsafe|frame-ancestors|\*/);
});

it.each([
  ['/taskpane.html', 'text/html; charset=utf-8'],
  ['/office/office.js', 'text/javascript; charset=utf-8'],
])('%s is %s', async (file, type) => {
  const { status, headers } = await get(workbench.pane.port, file);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

it('gives the trust answer before the files, its script apart', async () => {
  const { status, body } = await get(workbench.pane.port, '/office/AgaveErrorUX/index.html');
  expect(status).toBe(200);
  expect(body).toMatch(/<script src="trust\.js"><\/script>/);
  expect((await get(workbench.pane.port, '/office/AgaveErrorUX/trust.js')).body).toContain('hostUserTrusted');
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/office/../../secret.txt', '/office/%2e%2e/%2e%2e/secret.txt'])('%s gets nothing', async (asked) => {
  for (const { port } of [workbench.page, workbench.pane]) {
    const { status, body } = await get(port, asked);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  }
});

it('answers to names of this machine only', async () => {
  expect((await get(workbench.pane.port, '/office/AgaveErrorUX/index.html', { host: 'rebound.example' })).status).toBe(403);
  expect((await get(workbench.page.port, '/', { host: `127.0.0.1:${workbench.page.port}` })).status).toBe(200);
});

it('takes no other method', async () => {
  expect((await get(workbench.page.port, '/', {}, 'POST')).status).toBe(405);
});

it('takes another port where the preferred one is in use', async () => {
  const places = { page: path.join(root, 'page'), pane: path.join(root, 'pane'), office: null };
  const second = await serveWorkbench(places, workbench.page.port);
  expect(second.page.port).not.toBe(workbench.page.port);
  await second.close();
});
