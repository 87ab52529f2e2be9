import { lastLines, runMetered, type Run } from './metered.ts';

/** What one check of a course took, and what it looked at. */
export interface CheckRun extends Run {
  readonly quizFiles: number;
  readonly questions: number;
}

const CHECKED = /（(?<quizFiles>\d+) 个题目文件 (?<questions>\d+) 题/;

/**
 * Checks the project in a folder as `npm run check` does, in a process of its own. What the rules
 * find does not matter: a synthetic course breaks some.
 *
 * @throws {Error} with what it said, when it broke off; the reason of `signal`, when aborted
 */
export async function check(folder: string, signal: AbortSignal): Promise<CheckRun> {
  const { said, code, ...run } = await runMetered(['src/cli/main.ts', 'check'], folder, signal);
  const { quizFiles, questions } = CHECKED.exec(said)?.groups ?? {};
  if (quizFiles === undefined || questions === undefined || code === null || code > 1) {
    throw new Error(`The check in ${folder} broke off:\n${lastLines(said)}`);
  }
  return { ...run, quizFiles: Number(quizFiles), questions: Number(questions) };
}
