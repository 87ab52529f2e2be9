/**
 * Numbers tasks, so that a slow one can tell that a newer one has begun. Each call begins a task and
 * returns a function that says whether the task is still the latest.
 */
export function turns(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}

/**
 * Loads once, however often it is called; after a failure the next call tries again.
 *
 * @param load is told how many attempts have failed before
 */
export function retrying<T>(load: (failures: number) => Promise<T>): () => Promise<T> {
  let failures = 0;
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load(failures).catch((error: unknown) => {
      failures += 1;
      loading = undefined;
      throw error;
    }));
}
