import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, money, rate } from '../../testing/arbitraries/receivables.ts';
import { breakEvenAddedSales, creditTermChange } from './credit-term-change.ts';
import { receivablesBalance } from './working-capital.ts';

const offers = fc
  .record({
    existingSales: money,
    addedSales: money,
    fromDays: days,
    longer: days,
    contributionMargin: rate,
    capitalRate: rate,
    badDebtRate: rate,
    collectionCost: money,
  })
  .map(({ longer, ...offer }) => ({ ...offer, toDays: offer.fromDays + longer }));

test('the components add up to the net', () => {
  fc.assert(
    fc.property(offers, (offer) => {
      const result = creditTermChange(offer);
      const costs = result.capitalCost + result.badDebts + result.collectionCost;
      expect(result.net + costs).toBeCloseTo(result.contribution, 4);
      const balance = (annualCreditSales: number, at: number) =>
        receivablesBalance({ annualCreditSales, days: at });
      const before = balance(offer.existingSales, offer.fromDays);
      const after = balance(offer.existingSales + offer.addedSales, offer.toDays);
      expect(result.extraReceivables).toBeCloseTo(after - before, 4);
    }),
  );
});

test('the net rises with the contribution and falls with every cost and with the term', () => {
  const share = (value: number, step: number) => Math.min(1, value + step);
  fc.assert(
    fc.property(offers, rate, money, (offer, step, more) => {
      const net = (change: Partial<typeof offer>) => creditTermChange({ ...offer, ...change }).net;
      const now = net({});
      const { contributionMargin, badDebtRate, capitalRate, collectionCost, toDays } = offer;
      expect(net({ contributionMargin: share(contributionMargin, step) })).toBeGreaterThanOrEqual(
        now,
      );
      expect(net({ badDebtRate: share(badDebtRate, step) })).toBeLessThanOrEqual(now);
      expect(net({ capitalRate: capitalRate + step })).toBeLessThanOrEqual(now);
      expect(net({ collectionCost: collectionCost + more })).toBeLessThanOrEqual(now);
      expect(net({ toDays: toDays + more })).toBeLessThanOrEqual(now);
    }),
  );
});

test('at the break-even sales the net is 0, below it the term loses money', () => {
  fc.assert(
    fc.property(offers, rate, rate, (term, fundedShare, part) => {
      const addedSales = breakEvenAddedSales({ ...term, fundedShare });
      fc.pre(addedSales < 1e9);
      const net = (sales: number) =>
        creditTermChange({ ...term, fundedShare, addedSales: sales }).net;
      expect(net(addedSales)).toBeCloseTo(0, 3);
      expect(net(addedSales * part)).toBeLessThan(1e-3);
    }),
  );
});

test('no new term and no new sales change nothing', () => {
  fc.assert(
    fc.property(offers, (offer) => {
      const same = { ...offer, addedSales: 0, toDays: offer.fromDays, collectionCost: 0 };
      expect(creditTermChange(same).net).toBeCloseTo(0, 10);
    }),
  );
});
