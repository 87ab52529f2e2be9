/** Words for learners, written into the page by the server: scripts carry none of their own. */

let labels: Readonly<Record<string, string>> | undefined;

/** The label with a name, its `{placeholders}` filled. An unknown name shows as itself. */
export function label(
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  labels ??= JSON.parse(document.querySelector('.hk-labels')?.textContent ?? '{}') as Record<
    string,
    string
  >;
  return (labels[name] ?? name).replace(/\{(\w+)\}/g, (whole, key: string) =>
    String(values[key] ?? whole),
  );
}

/** A score as learners read it: 0.5 → 50%. */
export const percent = (score: number): string => `${Math.round(score * 100)}%`;
