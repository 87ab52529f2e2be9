import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuizFile } from '../checks/quiz-file.ts';
import { sourceOf } from '../checks/source.ts';
import { LESSON, QUIZ, QUIZ_PATH } from '../testing/fixtures/course.ts';
import { useProjects } from '../testing/fixtures/project.ts';

const project = useProjects();

/** The file of the item after `bank new --append`, with the exit code. */
async function appendedTo(quiz: string): Promise<{ code: number; err: string; text: string }> {
  const { root, hk } = project({ quiz });
  const { code, err } = await hk('bank new l1.s1 --append');
  return { code, err, text: readFileSync(join(root, QUIZ_PATH), 'utf8') };
}

const idsOf = (text: string): (string | undefined)[] =>
  readQuizFile(sourceOf({ path: QUIZ_PATH, text })).entries.map((entry) => entry.text('id')?.value);

const HEAD = 'item: l1.s1\nquestions:\n';

describe('bank new --append', () => {
  test.each([
    ['two columns in', QUIZ],
    ['at column 0', QUIZ.replaceAll(/^ {2}/gm, '')],
    ['four columns in', QUIZ.replaceAll(/^ {2}/gm, '    ')],
  ])('follows a list that stands %s', async (_, quiz) => {
    const { code, text } = await appendedTo(quiz);
    expect([code, idsOf(text)]).toEqual([0, ['l1-ccc-a', 'l1-ccc-b', 'l1-ccc-c', 'l1-ccc-4']]);
    expect(text.startsWith(quiz.trimEnd())).toBe(true);
  });

  test('begins a list that is empty', async () => {
    const { code, text } = await appendedTo(HEAD);
    expect([code, idsOf(text)]).toEqual([0, ['l1-ccc-1']]);
  });

  test.each([
    ['questions: []', 'item: l1.s1\nquestions: []\n'],
    ['no item', QUIZ.replace('item: l1.s1\n', '')],
    ['another item', QUIZ.replace('item: l1.s1', 'item: l1.s2')],
    ['nothing', ''],
    ['a field after the list', `${QUIZ.replace('item: l1.s1\n', '')}item: l1.s1\n`],
    ['a list in brackets', 'item: l1.s1\nquestions: [{ id: l1-ccc-a }]\n'],
    ['what does not parse', `${QUIZ}    stem: "\n`],
  ])('changes nothing in a file with %s, and says why', async (_, quiz) => {
    const { code, err, text } = await appendedTo(quiz);
    expect([code, text]).toEqual([2, quiz]);
    expect(err).toContain(`${QUIZ_PATH} 没有改动`);
    expect(err).toContain('bank -- check');
  });
});

describe('see of a new question', () => {
  test('of an item without a lesson comes with what to do', async () => {
    const { hk } = project();
    const printed = (await hk('bank new l1.s2')).out;
    expect(printed).toContain('see: l1.s2#anchor');
    expect(printed.split('\n')[0]).toMatch(/^# l1\.s2 还没有课文.*换成它的锚点$/);
    expect((await hk('bank new l1.s2 --append')).out).toContain('l1.s2 还没有课文');
  });

  test('is an anchor of the lesson, also where its headings have none', async () => {
    const lesson = LESSON.replaceAll(/ \[#.*\]/g, '');
    const { hk } = project({ lesson });
    const { out } = await hk('bank new l1.s1');
    expect(out).toContain('see: l1.s1#objectives');
    expect(out).not.toContain('还没有课文');
  });
});
