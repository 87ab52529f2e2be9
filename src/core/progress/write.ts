import type { JsonObject } from './json.ts';
import type { Progress } from './model.ts';
import { pack } from './packed.ts';

/** The text to save; `readProgress` gives the same progress back. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(toDocument(progress));
}

/** The same as JSON, to be put into a larger document. */
export function toDocument(progress: Progress): JsonObject {
  const questions = Object.entries(progress.questions).map(([id, record]) => {
    return [id, { ...record, attempts: record.attempts.map(pack) }] as const;
  });
  return { ...progress, questions: Object.fromEntries(questions) };
}
