import type { Progress } from './model.ts';

/** Answered questions from which on it would be a pity to lose them. */
const WORTH_A_BACKUP = 50;

const THIRTY_DAYS = 30 * 86_400_000;

/**
 * Whether to remind the learner of a backup: there is enough to lose, the last export is more than
 * 30 days ago, and something was answered since. Times are in milliseconds; 0 for no export yet.
 */
export function isBackupDue({ questions }: Progress, exportedAt: number, now: number): boolean {
  const answered = Object.values(questions).filter(({ attempts }) => attempts.length > 0);
  return (
    answered.length >= WORTH_A_BACKUP &&
    now - exportedAt > THIRTY_DAYS &&
    answered.some(({ attempts }) => (attempts.at(-1)?.at ?? 0) > exportedAt)
  );
}
