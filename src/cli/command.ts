/** What a command sees of the world: tests give it another one. */
export interface Io {
  /** Writes a line to the output. */
  readonly out: (line: string) => void;
  /** Writes a line to the error output. */
  readonly err: (line: string) => void;
  /** Whether the output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Folder of the project. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `2026-11-22`, where the reader is. */
  readonly today: string;
}

/** A command of the command line. */
export interface Command {
  /** For `--help`. The first line is `name: what it does`. */
  readonly help: string;
  /**
   * @param args what follows the name of the command
   * @returns exit code
   */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** A reason to stop that is told in one sentence, without a stack; exit code 2. */
export class Refusal extends Error {
  override name = 'Refusal';
}
