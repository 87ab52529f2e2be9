import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../site-server.ts';

const DEFAULT_PORT = 4321;

const help = `serve: 打开建好的网站，按 Ctrl-C 结束

用法：npm run preview -- [选项]

  --port N   用哪个端口（默认 ${DEFAULT_PORT}；0 由系统挑一个空的）
  --host     让同一网络里的其他设备也能打开

环境变量：OUT_DIR 网站在哪个文件夹（默认 dist），BASE_PATH 网站的路径（如 /training/）。
退出码：0 按了 Ctrl-C；1 打不开（写明原因）。`;

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
    return giveUp(`${folder} 里没有建好的网站。先运行 npm run build，再试一次。`);
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
    if (port > 65535) return `--port ${values.port} 不是端口，要写 1 到 65535 的数。`;
    return { port, open: values.host };
  } catch (error) {
    const wrong = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return `选项 ${wrong} 写得不对，可用的有 --port N 和 --host。`;
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
  if (code === 'EADDRINUSE') return `端口 ${port} 已经有程序在用。换一个：${other}`;
  if (code === 'EACCES') return `端口 ${port} 不许用。换一个：${other}`;
  throw error;
}

function announce(port: number, base: string, open: boolean): void {
  console.log(`网站在 http://localhost:${port}${base} （按 Ctrl-C 结束）`);
  if (!open) return;
  for (const address of networkAddresses()) {
    console.log(`其他设备打开 http://${address}:${port}${base}`);
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
