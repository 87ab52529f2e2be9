/** What every question type answers for itself. Gathered in `kinds.ts`. */

/** One control of a form as the browser hands it over: name and value. */
export type FormEntry = readonly [name: string, value: string];

/**
 * How one part of the response stands. `partly`: acceptable, and there was better; `missed`: it belongs
 * to the key and was not chosen.
 */
export type Verdict = 'right' | 'partly' | 'wrong' | 'missed';

export interface Marks {
  /** In [0, 1]. 1 only for a response that is right in full. */
  readonly score: number;
  /** Verdicts by part id (option, pair, item, step). A part that is not listed earns no remark. */
  readonly parts: Readonly<Record<string, Verdict>>;
  /** Numeric only: which of the anticipated mistakes was made. */
  readonly mistake?: number;
}

/**
 * A question type. `Keyed` is all that marking needs, without a word of prose: it travels to the
 * browser. `Response` is what is saved: plain JSON of permanent ids, never positions.
 */
export interface Kind<Keyed, Response> {
  /** What learners call it. */
  readonly label: string;
  /** Reads a form. `null` when there is nothing to mark yet. */
  read(entries: readonly FormEntry[], keyed: Keyed): Response | null;
  /**
   * The controls that show a saved response: the inverse of `read`. `saved` may be anything; `[]`
   * when it can't be shown. Whether it is complete is for `read` to say (`restoreForm` asks it).
   */
  write(saved: unknown, keyed: Keyed): FormEntry[];
  mark(keyed: Keyed, response: Response): Marks;
  /** A response that scores 1. */
  key(keyed: Keyed): Response;
  /** What to ask again, where “nothing yet” is not all there is to say; `null` when it can be marked. */
  doubt?(entries: readonly FormEntry[], keyed: Keyed): Doubt | null;
}

/** Why a form is not marked yet: what the message is about, and the words that it shows. */
export interface Doubt {
  /** Nothing written; not one number; another unit; right if it were in another unit. */
  readonly why: '' | '-unread' | '-unit' | '-scale';
  /** What was typed. */
  readonly text?: string;
  /** The number that would be right, in the unit asked for. */
  readonly other?: string;
}

/** Marks for parts that do not depend on each other: the share that is right. */
export function shareOf(parts: readonly (readonly [id: string, right: boolean])[]): Marks {
  return {
    score: parts.filter(([, right]) => right).length / parts.length,
    parts: Object.fromEntries(parts.map(([id, right]) => [id, right ? 'right' : 'wrong'])),
  };
}

/** The values under one control name, in document order. */
export function valuesOf(entries: readonly FormEntry[], name: string): string[] {
  return entries.filter((entry) => entry[0] === name).map((entry) => entry[1]);
}

/** What a table holds under a name; names that every object answers to are not in it. */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

export function isTextRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === 'string')
  );
}
