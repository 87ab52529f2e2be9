import { expect, test } from 'vitest';
import { LESSON } from '../testing/fixtures/course.ts';
import { readLesson } from './lesson.ts';
import { sourceOf } from './source.ts';
import { trainerNotesOf } from './trainer-notes.ts';

const notesOf = (note: string): string[] => {
  const text = `${LESSON}\n<TrainerNote>\n\n${note}\n\n</TrainerNote>\n`;
  return trainerNotesOf([readLesson(sourceOf({ path: 'x.mdx', text }))]);
};

test('sentences without markup and white space, of every note', () => {
  expect(
    notesOf(
      '让**每个人**拿一笔自己的 <Term id="dso">逾期款</Term>填卡。再数一数断在第几处的最多？',
    ),
  ).toEqual([
    '先让每桌猜一个天数，再翻答案',
    '让每个人拿一笔自己的逾期款填卡',
    '再数一数断在第几处的最多',
  ]);
});

test('what the lesson says too, and what is too short to tell, is left out', () => {
  expect(notesOf('存货天数加应收天数，减应付天数。先举手。')).toEqual([
    '先让每桌猜一个天数，再翻答案',
  ]);
});
