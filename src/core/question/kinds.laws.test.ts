import { describe, test } from 'vitest';
import { answeredQuestions } from '../../testing/arbitraries/question.ts';
import { questionLaws } from '../../testing/laws/question.ts';

describe.each(Object.entries(answeredQuestions))('%s', (_type, questions) => {
  test.each(Object.entries(questionLaws))('%s', (_law, holds) => {
    holds(questions);
  });
});
