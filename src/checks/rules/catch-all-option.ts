import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

const CATCH_ALL =
  /(?:以上|上述|前面)(?:选项|各项|几项|说法)?(?:全部|全|都|皆|均)(?:不)?(?:对|正确|是|可以|可|错|成立)/gu;

export const catchAllOption: Rule = {
  title: '用了“以上都对”一类的选项',
  severity: 'warning',
  why: '认出两个对的就能猜中，考不出是否懂了；选项打乱后“以上”也没有意义。',
  fix: '换成一个真实的错误做法；几个都对时改成多选题。',
  *check({ prose }) {
    const options = inBank(prose).filter(({ yaml }) => yaml?.key === 'text');
    yield* matches(options, CATCH_ALL, (found) => `选项写了“${found}”`);
  },
};
