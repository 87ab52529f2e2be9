const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, wherever the site is mounted: `lectures/x` → `/training/lectures/x/`. */
export function pageUrl(path: string, anchor?: string): string {
  const page = path === '' ? `${base}/` : `${base}/${path}/`;
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** The address of a file served as is: `favicon.svg` → `/training/favicon.svg`. */
export function fileUrl(path: string): string {
  return `${base}/${path}`;
}
