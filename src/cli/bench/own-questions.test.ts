import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectOwnQuestions, strangersIn } from './own-questions.ts';

const CARD = '<quiz-card id="q-l1-s2-q1" data-question="{&quot;id&quot;:&quot;l1-s2-q1&quot;}">';

describe('questions of others', () => {
  test('a page may hold its own', () => {
    expect(strangersIn(CARD, 'l1-s2')).toEqual([]);
  });

  test('another lesson whose id begins alike is another one', () => {
    expect(strangersIn('<i id="q-l1-s21-q1"></i><i id="q-l1-s21-q1">', 'l1-s2')).toEqual([
      'l1-s21-q1',
    ]);
  });

  test('lists from which marks are counted are no questions', () => {
    expect(strangersIn(`<i data-questions="l1-s3-q1:1 l1-s3-q2:1">${CARD}`, 'l1-s2')).toEqual([]);
  });
});

describe('a built course', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'dist-'));
    write('lectures/lecture-1/lesson-2/index.html', CARD);
    write('_astro/page.js', 'let a = "q-";');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }

  test('lesson pages are counted', async () => {
    expect(await expectOwnQuestions(dist)).toBe(1);
  });

  test('a page with another question, one without any, a script with the bank are named', async () => {
    write('lectures/lecture-1/lesson-3/index.html', CARD);
    await expect(expectOwnQuestions(dist)).rejects.toThrow('lesson-3/index.html carries l1-s2-q1');
    write('lectures/lecture-1/lesson-3/index.html', '<p>');
    await expect(expectOwnQuestions(dist)).rejects.toThrow('lesson-3/index.html has no questions');
    rmSync(join(dist, 'lectures/lecture-1/lesson-3'), { recursive: true });
    write('_astro/page.js', 'let a = ["l9-s9-q9"];');
    await expect(expectOwnQuestions(dist)).rejects.toThrow('page.js carries l9-s9-q9');
  });
});
