/** What JSON can say, and nothing else: no `undefined`, no dates, no functions. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** `| undefined` because any name may be asked for; JSON itself never holds it. */
export type JsonObject = { readonly [name: string]: Json | undefined };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text, or undefined if it isn't one. Never throws. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * One text per value: names in code unit order, no spaces. Two values are the same
 * exactly when their canonical texts are.
 */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_name, part: unknown) => (isObject(part) ? sortNames(part) : part));
}

function sortNames(object: JsonObject): JsonObject {
  // `fromEntries` defines fields, so that a field named `__proto__` stays a field.
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether lists and objects nest in more than `levels` levels; looks no deeper than that. */
export function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => deeperThan(part, levels - 1));
}
