const KEY = 'huikuan.search';

/** The query last typed in this tab, so that a search goes on after a look at one result. */
export function recall(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the query until the tab closes; does nothing where the browser refuses storage. */
export function remember(typed: string): void {
  try {
    sessionStorage.setItem(KEY, typed);
  } catch {
    // Searching works without a memory.
  }
}
