import { keyHash } from './key-hash.ts';
import type { QuizFile } from './quiz-file.ts';
import type { Source, Spot } from './source.ts';

/**
 * `quizzes/ids.csv`: what was published. Learners' progress hangs on ids and revs, so the repository
 * remembers them; `bank publish` writes the file, `published-change` compares the bank with it.
 */
export interface Ledger {
  readonly source: Source;
  readonly rows: ReadonlyMap<string, LedgerRow>;
  /** Lines that are no row, or the second of an id. */
  readonly unread: readonly Spot[];
}

/** A question as it was last published. */
export interface LedgerRow {
  readonly id: string;
  readonly rev: number;
  /** {@link keyHash} of the question. */
  readonly key: string;
  /** The day from which it was no longer in the bank; `''` while it is. */
  readonly retired: string;
  /** Where the row begins in the file. */
  readonly offset: number;
}

const HEAD = 'id,rev,key,retired';
const ROW = /^([a-z0-9-]+),([1-9]\d*),([0-9a-f]{8}),(\d{4}-\d{2}-\d{2})?$/;

/** Never throws. A text with nothing in it is a ledger of nothing. */
export function readLedger(source: Source): Ledger {
  const rows = new Map<string, LedgerRow>();
  const unread: Spot[] = [];
  for (const { 0: line, index: offset } of source.text.matchAll(/^.+$/gm)) {
    if (offset === 0 && line === HEAD) continue;
    const [, id = '', rev, key = '', retired = ''] = ROW.exec(line) ?? [];
    if (id === '' || rows.has(id)) unread.push({ source, offset });
    else rows.set(id, { id, rev: Number(rev), key, retired, offset });
  }
  return { source, rows, unread };
}

/** The text of a ledger: a row a line, by id. */
export function writeLedger(rows: Iterable<Omit<LedgerRow, 'offset'>>): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map(({ id, rev, key, retired }) => [id, rev, key, retired].join(','));
  return [HEAD, ...lines].map((line) => `${line}\n`).join('');
}

/** The ledger with some of its rows marked as no longer in the bank. Marks that are there stay. */
export function retire(ledger: Ledger, ids: readonly string[], today: string): string {
  return writeLedger(
    [...ledger.rows.values()].map((row) =>
      ids.includes(row.id) && row.retired === '' ? { ...row, retired: today } : row,
    ),
  );
}

/** The ledger that the bank has come to: what it holds as it stands, and what was retired. */
export function published({ rows }: Ledger, quizzes: readonly QuizFile[]): string {
  const current = quizzes.flatMap(({ entries }) =>
    entries.flatMap(({ question }) =>
      question ? [{ id: question.id, rev: question.rev, key: keyHash(question), retired: '' }] : [],
    ),
  );
  return writeLedger(new Map([...rows, ...current.map((row) => [row.id, row] as const)]).values());
}
