import { describe, expect, test } from 'vitest';
import { courseTexts, QUIZ, said } from '../../testing/fixtures/course.ts';
import { readCourse } from '../course.ts';
import { published, retire } from '../ledger.ts';

const course = readCourse(courseTexts());
const IDS = published(course.ledger, course.quizzes);

/** What is said of a bank after it was published. */
const after = (quiz: string, ids = IDS): string[] => said('published-change', { quiz, ids });

const WITHOUT_B =
  QUIZ.slice(0, QUIZ.indexOf('  - id: l1-ccc-b')) + QUIZ.slice(QUIZ.indexOf('  - id: l1-ccc-c'));

describe('published-change', () => {
  test('a bank as it was published passes, and one that never was', () => {
    expect([...after(QUIZ), ...after(QUIZ, '')]).toEqual([]);
  });

  test('a new question passes, and so does prose', () => {
    expect(after(QUIZ, IDS.replace(/^l1-ccc-b.*\n/m, ''))).toEqual([]);
    expect(after(QUIZ.replace('哪一笔是', '哪笔是'))).toEqual([]);
  });

  test('another answer needs another rev', () => {
    const changed = QUIZ.replace('answer: false', 'answer: true');
    expect(after(changed)).toMatchInlineSnapshot(`
      [
        "ccc.yaml:21:10 error 答案变了，rev 没有变 → 答案变了：把 rev 加 1（写成 2），学员会看到“已更新，请重做”；只是改字面就不该动答案",
      ]
    `);
    expect(after(changed.replace('l1-ccc-b\n    rev: 1', 'l1-ccc-b\n    rev: 2'))).toEqual([]);
  });

  test('a rev does not go back', () => {
    expect(after(QUIZ, IDS.replace('l1-ccc-a,1', 'l1-ccc-a,3'))).toMatchInlineSnapshot(`
      [
        "ccc.yaml:4:10 error rev 变小了：已经发布的是 3，这里是 1 → 把 rev 写成 3；答案又变了就写 4",
      ]
    `);
  });

  test('an id that is gone has to be retired, and is not used again', () => {
    expect(after(WITHOUT_B)).toMatchInlineSnapshot(`
      [
        "ids.csv:3:1 error 编号不见了：l1-ccc-b 已经发布，题库里却没有它 → 恢复它，或运行 npm run bank -- publish --retire l1-ccc-b 标明停用",
      ]
    `);
    const ledger = readCourse(courseTexts({ ids: IDS })).ledger;
    const marked = retire(ledger, ['l1-ccc-b'], '2026-11-23');
    expect(after(WITHOUT_B, marked)).toEqual([]);
    expect(after(QUIZ, marked)).toMatchInlineSnapshot(`
      [
        "ccc.yaml:20:9 error 编号 l1-ccc-b 已经在 2026-11-23 停用（quizzes/ids.csv:3），停用的编号不能再用 → 给这道题换一个从没用过的编号",
      ]
    `);
  });

  test('a question that its schema refuses is not gone', () => {
    expect(after(QUIZ.replace('difficulty: 1', 'difficulty: 9'))).toEqual([]);
    expect(after(QUIZ.replace('rev: 1', 'rev：1'))).toEqual([]);
  });

  test('lines that are no row, and the second of an id', () => {
    const merged = `${IDS}<<<<<<< 我的\nl1-ccc-a,2,00000000,\n`;
    expect(after(QUIZ, merged).map((line) => line.split(' →')[0])).toMatchInlineSnapshot(`
      [
        "ids.csv:5:1 error 这一行读不懂，或者编号重复：每行是“编号,rev,答案的指纹,停用的日期”",
        "ids.csv:6:1 error 这一行读不懂，或者编号重复：每行是“编号,rev,答案的指纹,停用的日期”",
      ]
    `);
  });
});
