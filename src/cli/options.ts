import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>
>;

/**
 * Reads the options and words of a command.
 *
 * @param help shown when an option is unknown or lacks its value
 * @throws Refusal in the words of the help
 */
export function readOptions<T extends Options>(
  args: readonly string[],
  options: T,
  help: string,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const wrong = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Refusal(`选项 ${wrong} 写得不对。\n\n${help}`);
  }
}
