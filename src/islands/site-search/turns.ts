/** A task; it asks between its steps whether it is still the newest, and gives up when it is not. */
export type Task = (isNewest: () => boolean) => Promise<void>;

/**
 * Makes a runner for tasks of which only the newest matters. Of an older one, neither slowness nor
 * failure is reported.
 *
 * @param slowAfter milliseconds after which a running task is reported as slow
 */
export function newestOnly(
  slowAfter: number,
  onSlow: () => void,
  onFailure: (error: unknown) => void,
): (task: Task) => Promise<void> {
  let newest = 0;
  return async (task) => {
    newest += 1;
    const mine = newest;
    const isNewest = () => mine === newest;
    const slow = setTimeout(() => {
      if (isNewest()) onSlow();
    }, slowAfter);
    try {
      await task(isNewest);
    } catch (error) {
      if (isNewest()) onFailure(error);
    } finally {
      clearTimeout(slow);
    }
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
