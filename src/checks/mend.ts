import { questionSchema, type Question } from '../core/question/schema/index.ts';
import type { Issue } from './zod-issue.ts';

/** A question as far as it can be read, so that one fault does not hide the others. */
export interface Mended {
  /** With harmless values in place of faulty ones; `undefined` when a fault goes too deep. */
  readonly question: Question | undefined;
  /** What the schema found once the faults it stumbled over were out of the way. */
  readonly further: readonly Issue[];
}

/** Each round uncovers what the faults of the one before had hidden: fields, lists, the whole. */
const ROUNDS = 4;

/** @param data plain values that nobody else holds: faulty ones are replaced in place */
export function mend(data: unknown): Mended {
  const told = new Set<string>();
  const further: Issue[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { data: question, error } = questionSchema.safeParse(data);
    if (!error) return { question, further };
    // A value that was told of once may be a mended one by now: what is said of it is not of the author.
    const fresh = error.issues.filter(({ path }) => !told.has(JSON.stringify(path)));
    if (round > 0) further.push(...fresh);
    for (const issue of error.issues) {
      told.add(JSON.stringify(issue.path));
      mendIssue(data, issue);
    }
  }
  return { question: undefined, further };
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function mendIssue(data: unknown, issue: Issue): void {
  const keys = issue.path.map(String);
  const last = keys.at(-1) ?? '';
  const holder = fieldsAt(data, keys.slice(0, -1));
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(data, keys);
    for (const key of fields ? issue.keys : []) delete fields?.[key];
  } else if (holder && last === 'options' && issue.code === 'custom') {
    mendKeys(holder[last], data);
  } else if (holder && keys[0] === 'answer' && MARKING.includes(last)) {
    // An answer so exact that no other rule has anything to say of it.
    Object.assign(holder, { round: 6, tolerance: '0.001%' });
    delete holder['value'];
  } else if (holder) {
    const value = mendedValue(last, holder[last], issue);
    if (value !== undefined) holder[last] = value;
    else if (LEFT_OUT.includes(last)) delete holder[last];
  }
}

function fieldsAt(data: unknown, keys: readonly string[]): Fields | undefined {
  const value = keys.reduce<unknown>(
    (part, key) => (isFields(part) && Object.hasOwn(part, key) ? part[key] : undefined),
    data,
  );
  return isFields(value) ? value : undefined;
}

/** As many keys as the type wants. */
function mendKeys(options: unknown, data: unknown): void {
  const isMultiple = isFields(data) && data['type'] === 'multiple';
  const list: unknown[] = Array.isArray(options) ? options : [];
  for (const [at, option] of list.entries()) {
    if (isFields(option)) option['key'] = at === 0 || (isMultiple && at < list.length - 1);
  }
}

/** Fields of the answer of a numeric question that only marking looks at. */
const MARKING: readonly string[] = ['round', 'tolerance', 'value'];

const LEFT_OUT: readonly string[] = ['hint', 'law', 'tags'];

/** Rules about wording leave drafts alone. */
const DRAFT = '（待写）';

const TEXTS = 'objective explanation why true false feedback say stem left right'.split(' ');

/** What no other rule looks at. */
const HARMLESS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['rev', 1],
  ['difficulty', 1],
  ['level', 'understand'],
  ['score', 2],
  ['see', 'x#x'],
  ...TEXTS.map((name) => [name, DRAFT] as const),
]);

const NAMES: readonly string[] = ['id', 'to', 'start'];

/** What was meant, as far as it can be told; else something harmless; `undefined` for neither. */
function mendedValue(name: string, value: unknown, issue: Issue): unknown {
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  const wanted = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (wanted === 'string' && isBare) return String(value);
  if (name === 'key') return !/^(no|n|false|否|不|null)$/i.test(String(value));
  if (name === 'why' && wanted === 'object') return { true: DRAFT, false: DRAFT };
  // The text at the top is that of a cloze question: its blanks stand in it.
  if (name === 'text' && issue.path.length > 1) return DRAFT;
  if (NAMES.includes(name) && typeof value === 'string')
    return slug(value, name === 'id' && issue.path.length === 1);
  return HARMLESS.get(name);
}

/** Written the same way wherever it stands, so that ways through a case still meet. */
function slug(text: string, isQuestion: boolean): string {
  const bare = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const name = bare.replace(/^-|-$/g, '');
  return isQuestion ? `x-${name}` : name;
}
