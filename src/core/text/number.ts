/** Numbers as a Chinese accountant types them, and as the course prints them. */

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const scaleOf = (unit: string): number => SCALES[unit.charAt(0)] ?? 1;

/**
 * Reads a number typed as an answer in the given unit. Full-width digits, thousands separators,
 * spaces, a leading sign, a trailing unit and 万/亿 are understood; the result is in `unit`.
 * `null` when the text is not one number, or is in another unit.
 *
 * @example parseNumber('２１４．８万元', '万元') → 214.8
 * @example parseNumber('2,148,000元', '万元') → 214.8
 */
export function parseNumber(text: string, unit: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，_]/g, '')
    .replace(/^[−–—]/, '-')
    .replace(/[。.]$/, '')
    .replace(/^[约≈=]+/, '');
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(\D*)$/.exec(plain);
  if (!match) return null;
  const value = Number(match[1]);
  const given = match[2] ?? '';
  const wanted = unit.normalize('NFKC').replace(/\s/g, '');
  if (given === '' || given === wanted) return value;
  const bare = (name: string): string => name.replace(/^[万亿]/, '');
  const scaleOnly = given in SCALES && scaleOf(wanted) !== 1;
  if (bare(given) !== bare(wanted) && !scaleOnly) return null;
  return (value * scaleOf(given)) / scaleOf(wanted);
}

/**
 * A number as the course prints it: thousands separated by commas, U+2212 for minus.
 *
 * @param digits decimals to show; left out, as many as the number has
 */
export function formatNumber(value: number, digits?: number): string {
  const [whole = '', fraction] = (
    digits === undefined ? String(Math.abs(value)) : Math.abs(roundTo(value, digits)).toFixed(digits)
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** Rounds half away from zero in decimal, as accountants do: 1.005 → 1.01. */
export function roundTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${digits}`);
}
