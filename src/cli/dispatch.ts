import { Refusal, type Command, type Io } from './command.ts';

/** Commands by name, in the order in which help lists them. */
export type Commands = Readonly<Record<string, Command>>;

/**
 * Runs the command that is named first, or shows help.
 *
 * @param prefix the words before the name, such as `bank `
 */
export async function dispatch(
  table: Commands,
  prefix: string,
  [name = '--help', ...rest]: readonly string[],
  io: Io,
): Promise<number> {
  if (isHelp(name)) {
    io.out(overview(table, prefix));
    return 0;
  }
  const command = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!command) {
    io.err(`没有命令 ${prefix}${name}，可用的有：${Object.keys(table).join('、')}`);
    return 2;
  }
  if (rest[0] !== undefined && isHelp(rest[0])) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(error.message);
    return 2;
  }
}

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h' || arg === 'help';

/** One line for each command of a table. */
export function overview(table: Commands, prefix: string): string {
  const lines = Object.entries(table).map(([name, { help }]) => {
    const [first = ''] = help.split('\n');
    return `  ${(prefix + name).padEnd(14)} ${first.replace(/^[^:]*: /, '')}`;
  });
  return ['用法：node src/cli/main.ts <命令>，各命令的选项见 <命令> --help', '', ...lines].join(
    '\n',
  );
}
