import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The types of the files of a page; anything else is sent as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A built site on a free port. */
export interface Host {
  /** `http://localhost:4321/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site compressed, as public hosts do; `npm start` does not, it serves a computer or
 * a room. Each site gets a port of its own, so that nothing is in the browser's cache.
 *
 * @param folder absolute path of the built site
 */
export function hostCompressed(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!file.startsWith(folder + sep) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = readFileSync(file);
    if (type === undefined) response.end(body);
    else
      response
        .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
        .end(gzipSync(body));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: 'localhost' }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://localhost:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
