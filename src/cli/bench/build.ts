import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { performance } from 'node:perf_hooks';
import { BENCH_CONFIG } from './throw-away.ts';

/** What one build took. */
export interface BuildRun {
  /** From start to end, on a clock. */
  readonly wallSeconds: number;
  /** Of all cores, user and system: waits for other programs are not in it. Pagefind's program neither. */
  readonly cpuSeconds: number;
  /** Most memory that the build's process held at a time, in bytes. */
  readonly peakBytes: number;
}

/** Settings of the shell must not change what is measured. */
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'OUT_DIR', 'NODE_OPTIONS'];

/** Runs inside the build's process and says at its end what it used, on a pipe of its own. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  try { writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS * 1024]) + '\\n'); } catch {}
});`)}`;

/**
 * Builds the project in a folder with Astro, without a cache from before, into its dist.
 *
 * @throws {Error} with the last lines the build said, when it failed; the reason of `signal`, when aborted
 */
export async function build(folder: string, signal: AbortSignal): Promise<BuildRun> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  for (const name of SETTINGS) Reflect.deleteProperty(env, name);
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');

  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', METER, astro, 'build', '--config', BENCH_CONFIG],
    { cwd: folder, env, signal, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const [, said, errors, meter] = child.stdio.map(listen);

  // An abort is an error first and an end later; only then nothing is written any more.
  const code = await new Promise((resolve) => {
    child.on('error', () => undefined).on('close', resolve);
  });
  signal.throwIfAborted();
  const wallSeconds = (performance.now() - began) / 1000;
  if (code !== 0) {
    const last = `${said?.()}${errors?.()}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`The build in ${folder} failed:\n${last}`);
  }
  return { wallSeconds, ...readMeter(meter?.() ?? '') };
}

/** What has come through a pipe so far. */
function listen(pipe: Readable | Writable | null | undefined): () => string {
  let text = '';
  pipe?.on('data', (chunk: unknown) => (text += String(chunk)));
  return () => text;
}

/** Workers of the process write a line as well; the process is the one that used most. */
function readMeter(lines: string): { cpuSeconds: number; peakBytes: number } {
  const readings = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [cpu: number, memory: number]);
  return {
    cpuSeconds: Math.max(...readings.map(([cpu]) => cpu)),
    peakBytes: Math.max(...readings.map(([, memory]) => memory)),
  };
}
