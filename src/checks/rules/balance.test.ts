import { describe, expect, test } from 'vitest';
import type { TextFile } from '../source.ts';
import {
  courseTexts,
  question,
  QUIZ,
  quizFile,
  said,
  SINGLE,
} from '../../testing/fixtures/course.ts';

/** Single-choice questions whose key stands at the given places and is as long as said. */
const singles = (places: readonly number[], key = '正确'): string =>
  quizFile(
    ...places.map((place, at) =>
      question(
        'single',
        `options:\n${['a', 'b', 'c', 'd']
          .map(
            (id, n) =>
              `  - id: ${id}\n    text: ${n === place ? `${key}\n    key: true` : `干扰项 ${n}`}\n    why: 理由\n`,
          )
          .join('')}`,
        { id: `l1-q-${at}` },
      ),
    ),
  );

const EVEN = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3];

describe('key-position', () => {
  test('keys spread evenly pass; so do too few questions to tell', () => {
    expect(said('key-position', { quiz: singles(EVEN) })).toEqual([]);
    expect(said('key-position', { quiz: singles([1, 1, 1]) })).toEqual([]);
    expect(said('key-position', { quiz: singles([1, 1, 1, 0, 1, 1, 2, 3]) })).toEqual([]);
  });

  test('keys that crowd at one place', () => {
    const quiz = singles([0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 0]);
    expect(said('key-position', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:36:7 warning quizzes/l1 的 12 道单选，正确项在第一项 17%、第二项 42%、第三项 25%、第四项 17% → 挪动几道题里正确项的位置，让各个位置差不多一样多。",
      ]
    `);
  });

  test('in one file only what is no accident', () => {
    expect(said('key-position', { quiz: singles([2, 2, 2, 2]) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:13:7 warning quizzes/l1/ccc.yaml 的 4 道单选，正确项在第一项 0%、第二项 0%、第三项 100%、第四项 0% → 挪动几道题里正确项的位置，让各个位置差不多一样多。",
      ]
    `);
  });

  test('over the bank a share must be nearer to the fair one than in a lecture', () => {
    const places = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3];
    expect(said('key-position', { quizzes: bank(9, singles(places)) })).toMatchInlineSnapshot(`
      [
        "a.yaml:82:7 warning 全库 的 108 道单选，正确项在第一项 25%、第二项 33%、第三项 25%、第四项 17% → 挪动几道题里正确项的位置，让各个位置差不多一样多。",
      ]
    `);
    expect(said('key-position', { quizzes: bank(9, singles(EVEN)) })).toEqual([]);
  });
});

/** So many lectures of one file each. */
const bank = (lectures: number, text: string): TextFile[] =>
  Array.from({ length: lectures }, (_, at) => ({ path: `quizzes/l${at}/a.yaml`, text }));

describe('longest-key', () => {
  test('keys no longer than the rest pass', () => {
    expect(said('longest-key', { quiz: singles(EVEN) })).toEqual([]);
  });

  test('keys that are longest every time', () => {
    expect(said('longest-key', { quiz: singles(EVEN, '正确，而且说得最详细') }))
      .toMatchInlineSnapshot(`
        [
          "ccc.yaml:13:7 warning quizzes/l1/ccc.yaml 的 12 道单选里，12 道（100%）正确项最长：l1-q-0、l1-q-1、l1-q-2、l1-q-3、l1-q-4、l1-q-5、l1-q-6、l1-q-7、l1-q-8、l1-q-9、l1-q-10、l1-q-11 → 把干扰项写得一样具体，或者删去正确项里解释的话（解释放在 why）。",
          "ccc.yaml:13:7 warning quizzes/l1 的 12 道单选里，12 道（100%）正确项最长：l1-q-0、l1-q-1、l1-q-2、l1-q-3、l1-q-4、l1-q-5、l1-q-6、l1-q-7、l1-q-8、l1-q-9、l1-q-10、l1-q-11 → 把干扰项写得一样具体，或者删去正确项里解释的话（解释放在 why）。",
        ]
      `);
  });

  test('four of four in a file; over the bank more than 35%', () => {
    const long = singles([0, 1, 2, 3], '正确，而且说得最详细');
    expect(said('longest-key', { quiz: long })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:13:7 warning quizzes/l1/ccc.yaml 的 4 道单选里，4 道（100%）正确项最长：l1-q-0、l1-q-1、l1-q-2、l1-q-3 → 把干扰项写得一样具体，或者删去正确项里解释的话（解释放在 why）。",
      ]
    `);
    expect(said('longest-key', { quiz: singles([0, 1, 2], '正确，而且说得最详细') })).toEqual([]);
    const short = singles(EVEN.slice(4)).replace(/^item.*\nquestions:\n/, '');
    const mixed = long.replaceAll('l1-q', 'l1-r') + short;
    expect(said('longest-key', { quizzes: bank(8, mixed) })).toEqual([]);
  });
});

describe('difficulty-mix', () => {
  const graded = (grades: readonly number[]): string =>
    quizFile(
      ...grades.map((difficulty, at) =>
        question('single', SINGLE, { id: `l1-q-${at}`, difficulty: String(difficulty) }),
      ),
    );
  const PLANNED = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5];

  test('as planned, with a lean to one side, or too few to tell', () => {
    expect(said('difficulty-mix', { quiz: graded(PLANNED) })).toEqual([]);
    expect(said('difficulty-mix', { quiz: graded([1, 1, ...PLANNED.slice(2), 1, 1]) })).toEqual([]);
    expect(said('difficulty-mix', { quiz: graded(PLANNED.slice(1).map(() => 2)) })).toEqual([]);
  });

  test('a lecture of one difficulty, a bank that leans too much', () => {
    expect(said('difficulty-mix', { quiz: graded(PLANNED.map(() => 2)) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:8:17 warning quizzes/l1 的 20 题：易 0%（计划 35%）、中 100%（计划 45%）、难 0%（计划 20%） → 重估几道题的 difficulty，或者补上缺的难度。",
      ]
    `);
    const easy = graded(PLANNED.map((grade, at) => (at === 7 || at === 8 || at === 9 ? 1 : grade)));
    expect(said('difficulty-mix', { quizzes: bank(4, easy) })).toEqual([]);
    expect(said('difficulty-mix', { quizzes: bank(5, easy) })).toMatchInlineSnapshot(`
      [
        "a.yaml:8:17 warning 全库 的 100 题：易 50%（计划 35%）、中 30%（计划 45%）、难 20%（计划 20%） → 重估几道题的 difficulty，或者补上缺的难度。",
      ]
    `);
  });
});

/** The quiz of the fixture without its numbers to work out. */
const recallOnly = QUIZ.slice(0, QUIZ.indexOf('  - id: l1-ccc-c'));

describe('few-questions', () => {
  test('three questions for each objective pass; an item without a page waits', () => {
    expect(said('few-questions', {})).toEqual([]);
    expect(said('few-questions', { pages: [], quiz: singles([0]) })).toEqual([]);
  });

  test('an objective with one question, an objective without any file', () => {
    expect(said('few-questions', { quiz: singles([0]) })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:7 warning 目标 l1.s1.o1（算出周期）只有 1 题，至少要 3 题 → 补 2 题：npm run bank -- new l1.s1",
      ]
    `);
    expect(said('few-questions', { quizzes: [] })).toMatchInlineSnapshot(`
      [
        "ccc.mdx:2:7 warning 目标 l1.s1.o1（算出周期）只有 0 题，至少要 3 题 → 补 3 题：npm run bank -- new l1.s1",
      ]
    `);
  });
});

describe('no-application', () => {
  test('one question at application or above is enough; no question and no page are not its matter', () => {
    expect(said('no-application', {})).toEqual([]);
    expect(said('no-application', { quizzes: [] })).toEqual([]);
    expect(said('no-application', { pages: [], quiz: recallOnly })).toEqual([]);
    const evaluating = recallOnly.replace('level: understand', 'level: evaluate');
    expect(said('no-application', { quiz: evaluating })).toEqual([]);
  });

  test('an objective that is only remembered and understood', () => {
    expect(said('no-application', { quiz: recallOnly })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:7 warning 目标 l1.s1.o1（算出周期）的 2 题都在记忆和理解，至少要一题在应用或更高 → 把其中一题改成给新数据、新场面的题，level 写 apply 或更高。",
      ]
    `);
  });
});

describe('blueprint', () => {
  test('counts as planned pass', () => {
    expect(said('blueprint', {})).toEqual([]);
  });

  test('counts that differ, by type and by level', () => {
    const quiz = QUIZ.replace('level: remember', 'level: create');
    expect(said('blueprint', { quiz: quiz.slice(0, quiz.indexOf('  - id: l1-ccc-c')) }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:1:7 warning l1.s1 计算 0 题（计划 1），记忆 0 题（计划 1），应用 0 题（计划 1），创造 1 题（计划 0） → 按差额补题或改题；确实要改计划，就改 quizzes/blueprint.csv。",
      ]
    `);
  });
});

describe('past-review', () => {
  test('the day itself is still in time', () => {
    expect(said('past-review', { today: '2027-05-22' })).toEqual([]);
  });

  test('a law and a figure that were not looked at again', () => {
    expect(said('past-review', { ...courseTexts(), today: '2027-05-23' })).toMatchInlineSnapshot(`
      [
        "figures.yaml:6:13 warning nbs-2023 应在 2027-05-22 之前复核，今天是 2027-05-23 → 按出处重新核对，改正转述，再更新 checkedOn 和 reviewBy。",
        "law.yaml:8:13 warning civil-code-188 应在 2027-05-22 之前复核，今天是 2027-05-23 → 按出处重新核对，改正转述，再更新 checkedOn 和 reviewBy。",
      ]
    `);
  });
});
