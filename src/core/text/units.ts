/** Names of a unit and what one of it is: how many of the base unit of its family. */
export type Units = Readonly<Record<string, readonly [times: number, base: string]>>;

/**
 * Units that an author may declare to be convertible (`units: 时间`). A family holds what is exact:
 * 年 and 季度 are so many 个月, 周 is 7 天. A 月 is never turned into 天, and a 半个月 is half a 月.
 */
export const UNIT_FAMILIES = {
  时间: {
    年: [12, '个月'],
    季度: [3, '个月'],
    月: [1, '个月'],
    星期: [7, '天'],
    周: [7, '天'],
    天: [1, '天'],
    日: [1, '天'],
  },
} as const satisfies Record<string, Units>;

export type UnitFamily = keyof typeof UNIT_FAMILIES;
