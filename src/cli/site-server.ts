import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** A built site, how to reach it, and where. */
export type SiteOptions = {
  /** Absolute path of the folder that holds the built site. */
  readonly folder: string;
  /** Path under which the site was built; begins and ends with a slash. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** True: reachable from other devices; false: from this one only. */
  readonly open: boolean;
};

export type RunningSite = {
  readonly port: number;
  readonly close: () => Promise<void>;
};

/**
 * Serves a built site the way a static host does: folders end in a slash, what is missing gets the
 * site's own 404 page. Files are looked up at each request, so a rebuild shows at the next reload.
 *
 * @throws {NodeJS.ErrnoException} EADDRINUSE and EACCES when the port cannot be had
 */
export function serveSite({ folder, base, port, open }: SiteOptions): Promise<RunningSite> {
  const server = createServer(siteHandler(folder, base));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(open ? {} : { host: 'localhost' }) }, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders });

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);

    const { path, query } = split(request.url ?? '/');
    if (path === '/' && base !== '/') return redirect(response, base + query);
    if (`${path}/` === base) return redirect(response, base + query);
    if (!path.startsWith(base)) return notFound(folder, response);

    const inside = path.slice(base.length - 1);
    if (isFolder(folder, inside)) return redirect(response, `${path}/${query}`);
    request.url = inside;
    files(request, response, () => notFound(folder, response));
  };
}

function split(url: string): { path: string; query: string } {
  const at = url.search(/[?#]/);
  return at === -1 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at) };
}

/** `//host` would be the address of another host when sent back in a redirect. */
function isFolder(folder: string, path: string): boolean {
  const name = decoded(path);
  if (name.endsWith('/') || name.startsWith('//') || name.includes('..')) return false;
  return existsSync(join(folder, name, 'index.html'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Chinese in these would be read as Latin-1 where nothing else names the encoding. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Files under /_astro/ carry a hash of their content in their name; everything else is asked for anew. */
function setHeaders(response: ServerResponse, path: string): void {
  const hashed = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  const body = existsSync(page) ? readFileSync(page) : '404';
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(body);
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}
