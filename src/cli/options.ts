import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>
>;

/**
 * Reads the options and words of a command.
 *
 * @param help shown when something is not understood
 * @param words how many words the command takes besides its options
 * @throws Refusal when an option is unknown or lacks its value, or when there are more words
 */
export function readOptions<T extends Options>(
  args: readonly string[],
  options: T,
  help: string,
  words = 0,
): Parsed<T> {
  const parsed = parse(args, options, help);
  const extra = parsed.positionals.slice(words);
  if (extra.length > 0) throw new Refusal(`多了 ${extra.join(' ')}，不知道是什么意思。\n\n${help}`);
  return parsed;
}

function parse<T extends Options>(args: readonly string[], options: T, help: string): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const wrong = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Refusal(`选项 ${wrong} 写得不对。\n\n${help}`);
  }
}
