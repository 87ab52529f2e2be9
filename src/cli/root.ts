import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './command.ts';

/**
 * The folder of the project: the nearest one above that has a package.json.
 *
 * @throws Refusal when there is none
 */
export function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Refusal('找不到 package.json：请在回款学堂的文件夹里运行');
  return findRoot(above);
}
