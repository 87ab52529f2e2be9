import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.ts';
import { readOptions } from '../options.ts';
import { QUIZ_SCHEMA_PATH, quizSchemaJson } from '../quiz-schema.ts';

const help = `schema: 由引擎的格式定义生成 ${QUIZ_SCHEMA_PATH}，编辑器据此提示和检查

用法：npm run schema

退出码：0；2 命令写得不对。`;

export const schema: Command = {
  help,
  run(args, { root, out }) {
    readOptions(args, {}, help);
    const file = join(root, QUIZ_SCHEMA_PATH);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, quizSchemaJson());
    out(`已写好 ${QUIZ_SCHEMA_PATH}`);
    return Promise.resolve(0);
  },
};
