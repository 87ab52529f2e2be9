import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Readable, Writable } from 'node:stream';

/** What one run of a program took. */
export interface Run {
  /** From start to end, on a clock. */
  readonly wallSeconds: number;
  /** Of all cores, user and system: waits for other programs are not in it. Programs it starts neither. */
  readonly cpuSeconds: number;
  /** Most memory that the process held at a time, in bytes. */
  readonly peakBytes: number;
}

export interface MeteredRun extends Run {
  readonly code: number | null;
  /** All that it printed, output before errors. */
  readonly said: string;
}

/** Settings of the shell must not change what is measured. */
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'OUT_DIR', 'NODE_OPTIONS'];

/** Runs inside the process and says at its end what it used, on a pipe of its own. */
const METER = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  try { writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS * 1024]) + '\\n'); } catch {}
});`)}`;

/**
 * Runs a script with this Node and measures it.
 *
 * @param script its path and arguments
 * @param settings of its environment
 * @throws the reason of `signal`, when aborted
 */
export async function runMetered(
  script: readonly string[],
  folder: string,
  signal: AbortSignal,
  settings: Readonly<Record<string, string>> = {},
): Promise<MeteredRun> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...settings };
  for (const name of SETTINGS) Reflect.deleteProperty(env, name);

  const began = performance.now();
  const child = spawn(process.execPath, ['--import', METER, ...script], {
    cwd: folder,
    env,
    signal,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, said, errors, meter] = child.stdio.map(listen);

  // An abort is an error first and an end later; only then nothing is written any more.
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => undefined).on('close', resolve);
  });
  signal.throwIfAborted();
  const wallSeconds = (performance.now() - began) / 1000;
  return {
    code,
    said: `${said?.()}${errors?.()}`.trim(),
    wallSeconds,
    ...readMeter(meter?.() ?? ''),
  };
}

/** The end of what a program said: what went wrong stands there. */
export const lastLines = (said: string): string => said.split('\n').slice(-30).join('\n');

/** What has come through a pipe so far. */
function listen(pipe: Readable | Writable | null | undefined): () => string {
  let text = '';
  pipe?.on('data', (chunk: unknown) => (text += String(chunk)));
  return () => text;
}

/** Workers of the process write a line as well; the process is the one that used most. */
function readMeter(lines: string): { cpuSeconds: number; peakBytes: number } {
  const readings = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as [cpu: number, memory: number]);
  return {
    cpuSeconds: Math.max(0, ...readings.map(([cpu]) => cpu)),
    peakBytes: Math.max(0, ...readings.map(([, memory]) => memory)),
  };
}
