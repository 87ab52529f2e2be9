import type { Finding } from '../../checks/finding.ts';
import { checkCourse, type Report } from '../../checks/run.ts';
import type { Command, Io } from '../command.ts';
import { readCourseTexts } from '../content-files.ts';
import { readOptions } from '../options.ts';
import { jsonReport } from '../reporters/json.ts';
import { summaryOf, terminalReport } from '../reporters/terminal.ts';

export const CHECK_OPTIONS = `  --strict   把警告也算作错误
  --json     输出 JSON，给程序读

退出码：0 没有错误（可以有警告），1 有错误，2 命令写得不对。`;

const help = `check: 检查全部课文、题目和资料，一次列出所有问题

用法：npm run check -- [选项]

${CHECK_OPTIONS}`;

export const check: Command = {
  help,
  run: (args, io) => reportOn(args, io, { help, keep: () => true }),
};

/** Which findings a command shows, and its help. */
interface Scope {
  readonly help: string;
  readonly keep: (finding: Finding) => boolean;
}

/**
 * Checks the course and prints the findings in scope.
 *
 * @returns exit code: 1 when one of them is an error
 */
export function reportOn(args: readonly string[], io: Io, { help, keep }: Scope): Promise<number> {
  const options = { strict: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { strict = false, json = false } = readOptions(args, options, help).values;
  const { findings: all, seen } = checkCourse(readCourseTexts(io.root, io.today), { strict });
  const findings = all.filter(keep);
  if (json) io.out(jsonReport(findings, seen));
  else {
    if (findings.length > 0) io.out(`${terminalReport(findings, io.colours)}\n`);
    io.out(summaryOf(findings, seenText(seen)));
  }
  return Promise.resolve(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
}

/** `6 个题目文件 54 题，12 页课文` */
export const seenText = ({ quizFiles, questions, pages }: Report['seen']): string =>
  `${quizFiles} 个题目文件 ${questions} 题，${pages} 个页面`;
