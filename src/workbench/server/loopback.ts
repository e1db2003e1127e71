import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

/** Answers one request whose Host names this machine; `path` is still percent-encoded. */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Listening {
  readonly port: number;
  /** `http://localhost:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Whether a Host header names this machine: any other name comes from a page that rebinds DNS. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host);
}

/** A request listener: loopback names only, GET and HEAD only, headers on every answer, 404 where nobody answers. */
export function listenerOf(headers: Readonly<Record<string, string>>, answers: readonly Answer[]): RequestListener {
  return (request, response) => {
    const end = (status: number, text: string): void => {
      response.statusCode = status;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(text);
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isLoopbackHost(request.headers.host)) return end(403, 'loopback only');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'GET and HEAD only');
    const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1);
    void (async () => {
      for (const answer of answers) if (await answer(path, request, response)) return;
      end(404, 'not found');
    })().catch((error: unknown) => {
      if (!response.headersSent) end(500, String(error));
      else response.destroy();
    });
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Listen on the loopback addresses only. A browser takes `localhost` for ::1 or for
 * 127.0.0.1, so a port counts as free only when both are ours (or there is no IPv6).
 *
 * @param preferred tried first, then up to 50 ports after it; 0: any free port
 */
export async function listenOnLoopback(listener: RequestListener, preferred: number): Promise<Listening> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const v4 = createServer(listener);
    const v6 = createServer(listener);
    try {
      await listen(v4, preferred === 0 ? 0 : preferred + attempt, '127.0.0.1');
      const address = v4.address();
      const port = typeof address === 'object' && address !== null ? address.port : preferred;
      await listen(v6, port, '::1').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') throw error;
      });
      return { port, origin: `http://localhost:${port}`, close: async () => void (await Promise.all([close(v4), close(v6)])) };
    } catch (error) {
      await Promise.all([close(v4), close(v6)]);
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(`no free port from ${preferred} to ${preferred + 49}`);
}
