import { test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/positive-language', passage, ...computed);

test('the dialogue asks for the sum of the opening and gets it by one of the days offered', () => {
  const sum = 18;
  const chosen = 20;
  shows('18 万，本周五或下周二', sum);
  shows('18 万元班车费', sum);
  shows('上月 18 万和误点没关系。15 号还是 20 号方便', sum, 15, chosen);
  shows('20 号 18 万，小秦办', chosen, sum);
});
