import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fuzz, newSeed } from '../bench/fuzz.ts';
import { measure } from '../bench/measure.ts';
import { fuzzReport, report } from '../bench/report.ts';
import { Refusal, type Command, type Io } from '../command.ts';
import { readOptions } from '../options.ts';

const help = `bench: 量课文页面、检查和构建随题库变大的快慢，并用坏文件试导入和题库

用法：npm run bench -- [选项]

  --quick       合成课程只到 100 课 1000 题（全部是 1000 课 10000 题），坏文件各试 2000 个
  --fuzz        只试坏文件：改坏的题目文件交给检查，改坏的进度文件交给导入
  --cases N     坏文件各试几个（默认 100000）
  --seed N      坏文件从哪个种子来，重做一次用（默认每次不同，结果里会写明）
  --json FILE   把数字另存为 JSON 文件

全部要十几分钟。合成课程都建在 .cache/bench 里，用完删掉。
退出码：0 量完了；1 没量完或坏文件试出了毛病（写明原因）；2 命令写得不对；130 按了 Ctrl-C。`;

export const bench: Command = { help, run };

const QUICK = { sizes: [10, 50, 100], cases: 2000 };
const FULL = { sizes: [10, 100, 300, 1000], cases: 100_000 };
const INTERRUPTED = 130;

/**
 * @param args as in help
 * @returns exit code: 0 when everything was measured, 1 otherwise (the reason is printed), 130 after Ctrl-C
 * @throws {Refusal} when an option is wrong
 */
async function run(args: readonly string[], { root, out, err }: Io): Promise<number> {
  const { values } = readOptions(args, OPTIONS, help);
  const file = values.json === undefined ? undefined : writableFile(values.json);
  const scale = values.quick ? QUICK : FULL;
  const plan = {
    cases: wholeNumber('--cases', values.cases, 1) ?? scale.cases,
    seed: wholeNumber('--seed', values.seed, 0) ?? newSeed(),
  };

  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  for (const signal of STOPS) process.once(signal, stop);
  try {
    const { signal } = stopped;
    const results = values.fuzz
      ? await fuzz(root, plan, signal)
      : await measure({ root, sizes: scale.sizes, fuzz: plan, signal, say: err });
    if (file !== undefined) await writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
    out(`\n${'outcomes' in results ? fuzzReport(results) : report(results)}`);
    return 0;
  } catch (error) {
    if (stopped.signal.aborted) return INTERRUPTED;
    err(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  fuzz: { type: 'boolean', default: false },
  cases: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'string' },
} as const;

const STOPS = ['SIGINT', 'SIGTERM'] as const;

/** @throws {Refusal} before minutes are spent on numbers that could not be written */
function writableFile(name: string): string {
  const file = resolve(name);
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) return file;
  throw new Refusal(`--json ${name}：没有文件夹 ${dirname(file)}。先建好它，或者写到别处。`);
}

/** @throws {Refusal} when it is none, or below the least */
function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least) return number;
  throw new Refusal(`${option} ${text}：要写从 ${least} 起、不超过九位的整数。`);
}
