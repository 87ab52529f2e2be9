import type { Command } from '../../command.ts';
import { CHECK_OPTIONS, reportOn } from '../check.ts';

const help = `bank check: 检查题库（课文的问题用 check 看）

用法：npm run bank -- check [选项]

${CHECK_OPTIONS}`;

export const bankCheck: Command = {
  help,
  run: (args, io) => reportOn(args, io, { help, keep: ({ file }) => file.startsWith('quizzes/') }),
};
