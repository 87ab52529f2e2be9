/**
 * Amounts of money as cheques and bills have them: 壹拾贰万叁仟元整. Source: 《支付结算办法》附一
 * “正确填写票据和结算凭证的基本规定”.
 */
import { NUMERAL, readNumeral, toNumeral } from './chinese-numeral.ts';

/**
 * An amount in words, without the 人民币 that stands before it on a bill. 整 ends whole yuan; after 角
 * it may be left out and is, after 分 it must not stand. Where the rules allow a 零 and do not ask for
 * it (1,680.32: the last place before 元 is 0 and 角 is not), none is written.
 *
 * @param yuan from 0 to below 10^12, in whole 分
 * @throws RangeError for anything else
 */
export function toAmountInWords(yuan: number): string {
  const cents = Math.round(yuan * 100);
  if (!(yuan >= 0 && yuan < 1e12) || cents / 100 !== yuan) {
    throw new RangeError(`大写金额只写 0 到一万亿元以下、不超过两位小数的数，不能写 ${yuan}`);
  }
  const [whole, jiao, fen] = [Math.floor(cents / 100), Math.floor(cents / 10) % 10, cents % 10];
  const words = (value: number, unit: string): string => toNumeral(value, true) + unit;
  const before = whole > 0 || cents === 0 ? words(whole, '元') : '';
  if (jiao + fen === 0) return `${before}整`;
  const tenths = jiao > 0 ? words(jiao, '角') : before && '零';
  return before + tenths + (fen > 0 ? words(fen, '分') : '');
}

const AMOUNT = new RegExp(
  `^(?:人民[币幣])?(?:([${NUMERAL}]+)[元圆圓])?(?:零?([${NUMERAL}])角)?(?:零?([${NUMERAL}])分)?[整正]?$`,
);

/** Reads an amount in words, in yuan. `null` when it is none. The inverse of `toAmountInWords`. */
export function readAmountInWords(text: string): number | null {
  const parts = AMOUNT.exec(text.replace(/\s/g, ''))?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return null;
  const [whole, jiao, fen] = parts.map((part) => (part === undefined ? 0 : readNumeral(part)));
  const cents = (whole ?? NaN) * 100 + (jiao ?? NaN) * 10 + (fen ?? NaN);
  return Number.isNaN(cents) ? null : cents / 100;
}
