import { expect, test } from 'vitest';
import { badDebtAfterRecovery, salesToReplaceBadDebt } from './bad-debt-recovery.ts';

test.each([
  [0.03, 1666.7],
  [0.05, 1000],
  [0.08, 625],
  [0.12, 416.7],
  [0.2, 250],
])('a loss of 50 at a net margin of %f takes %f of new sales', (profitRate, sales) => {
  expect(salesToReplaceBadDebt({ netBadDebt: 50, profitRate })).toBeCloseTo(sales, 1);
});

test('with a fifth recovered and a contribution of 25%, the same loss takes 160', () => {
  const netBadDebt = badDebtAfterRecovery({ badDebt: 50, recoveredShare: 0.2 });
  expect(netBadDebt).toBe(40);
  expect(salesToReplaceBadDebt({ netBadDebt, profitRate: 0.25 })).toBe(160);
});

test('bad input is refused by name', () => {
  expect(() => salesToReplaceBadDebt({ netBadDebt: 50, profitRate: 0 })).toThrow('above 0, got 0');
  expect(() => salesToReplaceBadDebt({ netBadDebt: 50, profitRate: 5 })).toThrow(
    'write 5% as 0.05',
  );
  expect(() => salesToReplaceBadDebt({ netBadDebt: -1, profitRate: 0.1 })).toThrow('netBadDebt');
  expect(() => badDebtAfterRecovery({ badDebt: -1, recoveredShare: 0 })).toThrow('badDebt');
  expect(() => badDebtAfterRecovery({ badDebt: 1, recoveredShare: 20 })).toThrow('recoveredShare');
});
