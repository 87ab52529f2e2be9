/**
 * A table in plain text: the first column to the left, the others to the right.
 *
 * @param rows all of the same length as `header`
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    line(header),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.map(line),
  ].join('\n');
}

/** Bytes as thousands of bytes: `15.9 kB`. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Seconds: `4.8 s`. */
export const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** What was added since the first value, in per cent of it: `+3 %`; nothing for the first itself. */
export function growth(value: number, first: number): string {
  const percent = Math.round((value / first - 1) * 100);
  return value === first ? '' : `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
