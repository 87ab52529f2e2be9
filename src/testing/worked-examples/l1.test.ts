import { describe, test } from 'vitest';
import {
  annualisedDiscount,
  badDebtAfterRecovery,
  balanceDays,
  breakEvenAddedSales,
  breakEvenGrowth,
  carryingCost,
  cashConversionCycle,
  creditTermChange,
  daysUntilMarginGone,
  differenceInDifferences,
  extraReceivables,
  growthFunding,
  pointChange,
  receivablesBalance,
  relativeChange,
  remainingMargin,
  salesDaysTiedUp,
  salesToReplaceBadDebt,
} from '../../core/receivables/index.ts';
import { daysBetween } from './dates.ts';
import { expectInFigure, expectInLesson } from './shown.ts';
