/**
 * Does growth feed itself? The model of lecture one, for one year, terms and margins unchanged:
 *
 *     extra funding   = S · g · d / 365          the new sales stay unpaid for d days
 *     retained profit = S · (1 + g) · m · r      a year's profit on all sales, less what is paid out
 *     gap             = extra funding − retained profit
 *
 * S last year's sales, g growth, m net margin, r the share of profit kept. For d take receivable
 * days, or `salesDaysTiedUp` to count stock and suppliers too: the cash conversion cycle itself would
 * overstate the need, because stock and payables turn at cost and S is at selling price.
 */
import { DAYS_IN_YEAR, requireFinite, requirePositive, requireShare } from './arguments.ts';

interface Firm {
  /** Receivable days, or the days of sales that the whole cycle ties up (which may be below 0). */
  daysTiedUp: number;
  /** Net profit ÷ sales, a fraction from 0 to 1. The model is not for firms that lose money. */
  netMargin: number;
  /** Share of the profit that stays in the firm, a fraction from 0 to 1; all of it by default. */
  retentionRate?: number;
  yearDays?: number;
}

/** Money, in the unit of the sales given. A gap above 0 has to be borrowed; below 0 it is a surplus. */
export interface GrowthFunding {
  extraFunding: number;
  retainedProfit: number;
  gap: number;
}

/**
 * What a year's growth ties up, what profit puts in, and the difference.
 *
 * @throws RangeError on sales not above 0, a growth rate below −1, a margin or retention rate outside
 *   0 to 1, `yearDays` not above 0, or anything not finite.
 */
export function growthFunding({
  annualSales,
  growthRate,
  daysTiedUp,
  netMargin,
  retentionRate = 1,
  yearDays = DAYS_IN_YEAR,
}: Firm & {
  /** Sales of the year before the growth. */
  annualSales: number;
  /** 30% is 0.3. A fall in sales is below 0 and sets money free. */
  growthRate: number;
}): GrowthFunding {
  requirePositive('growthFunding', { annualSales, yearDays });
  requireFinite('growthFunding', { growthRate, daysTiedUp });
  requireShare('growthFunding', { netMargin, retentionRate });
  if (growthRate < -1) {
    throw new RangeError(
      `growthFunding: growthRate must be at least -1 (all sales lost), got ${growthRate}.`,
    );
  }
  const extraFunding = (annualSales * growthRate * daysTiedUp) / yearDays;
  const retainedProfit = annualSales * (1 + growthRate) * netMargin * retentionRate;
  return { extraFunding, retainedProfit, gap: extraFunding - retainedProfit };
}

/**
 * The growth rate at which retained profit just covers the extra funding: gap = 0 solved for g,
 * m·r ÷ (d/365 − m·r). Beyond it, growth eats cash.
 *
 * @returns a fraction (30% is 0.3), or Infinity where each new yuan of sales brings in at least as
 *   much retained profit as it ties up, so that no growth outruns profit
 * @throws RangeError as `growthFunding` does.
 */
export function breakEvenGrowth({
  daysTiedUp,
  netMargin,
  retentionRate = 1,
  yearDays = DAYS_IN_YEAR,
}: Firm): number {
  requireFinite('breakEvenGrowth', { daysTiedUp });
  requirePositive('breakEvenGrowth', { yearDays });
  requireShare('breakEvenGrowth', { netMargin, retentionRate });
  const keptPerYuan = netMargin * retentionRate;
  const shortPerYuan = daysTiedUp / yearDays - keptPerYuan;
  return shortPerYuan > 0 ? keptPerYuan / shortPerYuan : Infinity;
}
