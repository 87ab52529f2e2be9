/** Amounts, ratios and durations in one way of writing. Each takes a text whose numbers are digits. */
import { readNumeral } from './chinese-numeral.ts';
import type { Units } from './units.ts';

/** 3元5角 → 3.5元; 100.00元整 → 100元; ¥100, 100元人民币 → 100元; 5毛 → 0.5元. */
export function foldMoney(text: string): string {
  return text
    .replace(/(?:人民[币幣]|¥|rmb|cny)+(\d[\d.]*)[元圆圓块]?/g, '$1元')
    .replace(/(\d)[元圆圓块]?(?:人民[币幣]|¥|rmb|cny)+/g, '$1元')
    .replace(/(^|[^\d.元圆圓块])(?=\d[角毛](?:\d分)?[整正钱]?$)/, (before) => `${before}0元`)
    .replace(
      /(\d[\d.]*)[元圆圓块](?:(\d)[角毛])?(?:0?(\d)分)?[整正钱]?/g,
      (all, yuan: string, jiao = '0', fen = '0') => {
        const amount = readNumeral(jiao + fen === '00' ? yuan : `${yuan}.${jiao}${fen}`);
        return amount === null ? all : `${amount}元`;
      },
    );
}

/** 百分之5 → 5%; 5‰, 千分之5 → 0.5%; 万分之5 → 0.05%; 1倍半 → 1.5倍. */
export function foldRatios(text: string): string {
  return text
    .replace(/百分之百/g, '100%')
    .replace(
      /([百千万])分之(\d[\d.]*)|(\d[\d.]*)‰/g,
      (all: string, of: string = '千', behind?: string, before?: string) => {
        const value = readNumeral(behind ?? before ?? '');
        const share = (value ?? 0) / 10 ** '百千万'.indexOf(of);
        return value === null ? all : `${Number(share.toFixed(8))}%`;
      },
    )
    .replace(/(\d)倍半/g, '$1.5倍');
}

/** 12.50% → 12.5%. Without a unit decimals stay: clause 3.10 is not clause 3.1. */
export function foldDecimals(text: string): string {
  return text.replace(/\d[\d.]*(?=[%倍天日年周元个])/g, (n) =>
    /^\d+\.\d+$/.test(n) ? n.replace(/\.?0+$/, '') : n,
  );
}

/** 三年 → 36个月; 1个半月 → 1.5个月; 两周三天 → 17天; 满三周年 → 36个月; 2个半年 → 12个月. */
export function foldUnits(text: string, units: Units): string {
  const names = Object.keys(units).join('|');
  const quantity = `(\\d+(?:\\.\\d+)?|半)(个?半)?个?(${names})(半(?!个?(?:${names})))?`;
  return text
    .replace(/(\d)周年/g, '$1年')
    .replace(/又(?=[\d半])/g, '')
    .replace(new RegExp(`(?:${quantity})+`, 'g'), (run) => {
      const sums: Record<string, number> = {};
      for (const [, count = '', half, name = '', more] of run.matchAll(RegExp(quantity, 'g'))) {
        const [times, base] = units[name] ?? [1, name];
        const whole = parseFloat(count) || 0;
        // One says 一个月 but 一年, 一天: 两个半年 is two times half a year.
        const halves = half === '个半' && '年天日'.includes(name);
        const extra = half || more || count === '半' ? 0.5 : 0;
        sums[base] = (sums[base] ?? 0) + times * (halves ? whole / 2 : whole + extra);
      }
      return Object.entries(sums)
        .map(([base, sum]) => Number(sum.toFixed(6)) + base)
        .join('');
    })
    .replace(/^满?(\d.*[月天])整?$/, '$1');
}
