/**
 * From an older saved document to the present one, a step per version. The written story of
 * the versions is in README.md beside this file.
 *
 * A step knows only two shapes: the one it gets and the one it gives. It never changes once
 * released, it doesn't use the present model, and what it can't carry over goes to `unread`.
 */
import type { JsonObject } from './json.ts';
import { VERSION } from './model.ts';

/** Takes a document of version n, gives one of version n + 1; `version` itself is set for it. */
export type Migration = (document: JsonObject) => JsonObject;

export type Migrations = Readonly<Record<number, Migration>>;

/** By the version they start from. Version 1 is the first there is, so there are none yet. */
export const MIGRATIONS: Migrations = {};

/**
 * The document brought from version `from` to version `to`; undefined if a step is missing or
 * stumbles over the document, which the caller then sets aside.
 */
export function migrate(
  document: JsonObject,
  from: number,
  to: number = VERSION,
  migrations: Migrations = MIGRATIONS,
): JsonObject | undefined {
  let current = document;
  try {
    for (let version = from; version < to; version += 1) {
      const step = migrations[version];
      if (step === undefined) return undefined;
      current = { ...step(current), version: version + 1 };
    }
  } catch {
    return undefined;
  }
  return current;
}
