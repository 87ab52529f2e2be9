import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../site-server.ts';

const DEFAULT_PORT = 4321;

const help = `serve: serves the built site until Ctrl-C

  --port N   port to serve on (default ${DEFAULT_PORT}; 0 takes a free one)
  --host     be reachable from other devices in the network

OUT_DIR is the folder that holds the site (default dist), BASE_PATH the path it was built for.`;

export const serve = { help, run };

/**
 * @param args as in help
 * @returns exit code: 0 after Ctrl-C, 1 when the site could not be served (one line says why)
 */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return giveUp(options);

  const folder = resolve(process.env.OUT_DIR || 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    return giveUp(`There is no site in ${folder}. Build it with \`npm run build\` and try again.`);
  }

  const base = normaliseBase(process.env.BASE_PATH);
  try {
    const site = await serveSite({ folder, base, ...options });
    announce(site.port, base, options.open);
    await stopSignal();
    await site.close();
    return 0;
  } catch (error) {
    return giveUp(portProblem(error, options.port));
  }
}

type Options = { readonly port: number; readonly open: boolean };

/** The options, or the sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        host: { type: 'boolean', default: false },
      },
    });
    const port = /^\d+$/.test(values.port) ? Number(values.port) : Infinity;
    if (port > 65535) return `--port ${values.port} is no port. Give a number from 1 to 65535.`;
    return { port, open: values.host };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} Options are --port N and --host.`;
  }
}

/** `training`, `/training` and `/training/` mean the same path. */
export function normaliseBase(path = ''): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

/**
 * @param error what listening on the port threw
 * @throws the error itself when it is not about the port
 */
function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = `npm start -- --port ${port < 1024 ? DEFAULT_PORT : port + 1}`;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Take another one: ${other}`;
  if (code === 'EACCES') return `Port ${port} is not allowed. Take another one: ${other}`;
  throw error;
}

function announce(port: number, base: string, open: boolean): void {
  console.log(`The site is at http://localhost:${port}${base} (Ctrl-C stops it)`);
  if (!open) return;
  for (const address of networkAddresses()) {
    console.log(`From other devices: http://${address}:${port}${base}`);
  }
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

function stopSignal(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
}

function giveUp(problem: string): number {
  console.error(problem);
  return 1;
}
