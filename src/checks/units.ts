/** Units by their name, each with its spellings. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  万元: ['万元', '万'],
  亿元: ['亿元', '亿'],
  元: ['元', '块钱'],
  工作日: ['个工作日', '工作日'],
  天: ['天', '日'],
  周: ['周', '星期'],
  月: ['个月', '月'],
  季度: ['季度'],
  年: ['年'],
  小时: ['小时'],
  百分点: ['个百分点', '百分点'],
  '%': ['%', '％', '百分之'],
  倍: ['倍'],
  次: ['次'],
  户: ['户'],
  家: ['家'],
  笔: ['笔'],
  件: ['件'],
  分: ['分'],
};

const NAMES = new Map(
  Object.entries(UNITS).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  ),
);

/** Longest first, so that 万元 is not read as 万. For use in other expressions. */
export const ANY_UNIT = [...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The name of a unit however it is spelt; `undefined` for one that is not listed. */
export const unitNamed = (spelling: string): string | undefined => NAMES.get(spelling.trim());

/** Words that hold a unit's character and are none: 单元, 今天. */
const OTHER_WORDS = /[单公]元|元[旦月]|[今昨明后]天|(?<!相)当天|[今昨明当]日|日[期历常]/gu;

/** Every listed unit that a text mentions. */
export const unitsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replace(OTHER_WORDS, ' ')
      .match(new RegExp(ANY_UNIT, 'g'))
      ?.map((spelling) => NAMES.get(spelling) ?? ''),
  );
