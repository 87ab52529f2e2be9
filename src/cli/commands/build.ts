import { relative, resolve } from 'node:path';
import { checkCourse } from '../../checks/run.ts';
import type { Finding } from '../../checks/finding.ts';
import { buildWithAstro } from '../astro-build.ts';
import { checkSiteFolder } from '../built-site.ts';
import type { Command, Io } from '../command.ts';
import { readCourseTexts } from '../content-files.ts';
import { readOptions } from '../options.ts';
import { summaryOf, terminalReport } from '../reporters/terminal.ts';
import { seenText } from './check.ts';
import { normaliseBase } from './serve.ts';

const help = `build: 检查内容，建网站，再检查建好的页面

用法：npm run build

环境变量：OUT_DIR 建到哪里（默认 dist），BASE_PATH 网站的路径（如 /training/），SITE_URL 公开的网址。
退出码：0 建好了；1 内容或页面有错误，或者没建成；2 命令写得不对。`;

export const build: Command = { help, run };

async function run(args: readonly string[], io: Io): Promise<number> {
  readOptions(args, {}, help);
  const { root, env } = io;
  const texts = readCourseTexts(root, io.today);
  const { findings, seen } = checkCourse(texts);
  if (!accepts(findings, seenText(seen), io)) return 1;

  const code = await buildWithAstro(io);
  if (code !== 0) return code;

  const folder = resolve(root, env['OUT_DIR'] || 'dist');
  const site = checkSiteFolder(folder, normaliseBase(env['BASE_PATH']), texts);
  const shown = relative(root, folder) || '.';
  const faults = site.findings.map((finding) => ({ ...finding, file: `${shown}/${finding.file}` }));
  return accepts(faults, `${site.pages} 个建好的页面`, io) ? 0 : 1;
}

/** Prints what was found; warnings are counted only: `npm run check` lists them. */
function accepts(findings: readonly Finding[], seen: string, { out, err, colours }: Io): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) err(`${terminalReport(errors, colours)}\n`);
  (errors.length > 0 ? err : out)(summaryOf(findings, seen));
  return errors.length === 0;
}
