/**
 * Whether the browser has promised to keep what is saved. Without it, it may clear a site's data
 * when the disk is full or the site was not visited for a while.
 */

/** - `unknown`: the browser does not say, or the page did not come by https. */
export type Lasting = 'promised' | 'not-promised' | 'unknown';

/** `mayAsk`: some browsers ask the person in front of them. */
export async function askToKeep(
  manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
  mayAsk: boolean,
): Promise<Lasting> {
  try {
    if (!manager) return 'unknown';
    const isPromised = (await manager.persisted()) || (mayAsk && (await manager.persist()));
    return isPromised ? 'promised' : 'not-promised';
  } catch {
    return 'unknown';
  }
}
