import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { keyForm } from '../../core/question/kinds.ts';
import type { QuizFile } from '../../core/question/schema/index.ts';
import type { CardData } from '../../islands/quiz-card/session.ts';
import { answer, answerWrongly, cardsOn, questionOf } from './support/card.ts';
import { readHtml } from './support/built.ts';
import { scoresOf } from './support/saved.ts';
import { pages, text } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const path of [...pages.lessons, ...pages.practices]) {
  test(`every question of ${path} takes its key for right, and nothing else`, async ({ page }) => {
    await page.goto(path);
    const cards = await cardsOn(page);
    expect(cards.length).toBeGreaterThan(0);
    test.setTimeout(cards.length * 15_000);
    const seen = new Set<string>();

    for (const card of cards) {
      const { id, keyed } = await questionOf(card);
      await test.step(id, async () => {
        // The items of an ordering question always stand in some order.
        const example = keyed.type === 'numeric' ? `12.5 ${keyed.unit}` : '';
        if (keyed.type !== 'ordering' && !seen.has(keyed.type + example)) {
          seen.add(keyed.type + example);
          await card.button('submit').click();
          await expect(card.status).toHaveText(text(`quiz.incomplete-${keyed.type}`, { example }));
          expect(await scoresOf(page, id)).toEqual([]);
        }

        await answerWrongly(card);
        await expect(card.root).toHaveAttribute('data-phase', 'wrong');
        expect((await scoresOf(page, id)).at(-1)).toBeLessThan(1);

        if (keyed.type === 'open') await card.button('reset').click();
        else await card.button('retry').click();
        await answer(card, keyForm(keyed));
        await expect(card.root).toHaveAttribute('data-phase', 'right');
        expect((await scoresOf(page, id)).at(-1)).toBe(1);
      });
    }
  });
}

test('the lessons and the practice pages show each question of the bank once', async ({
  request,
}) => {
  const shown: string[] = [];
  for (const path of [...pages.lessons, ...pages.practices]) {
    const { tags } = await readHtml(request, path);
    const cards = tags.filter(({ tag }) => tag === 'quiz-card');
    shown.push(...cards.map(({ attributes }) => idOf(attributes['data-question'] ?? '')));
  }
  expect(shown.sort()).toEqual(bank().sort());
});

const idOf = (data: string): string => (JSON.parse(data) as CardData).id;

/** The ids of all questions that are written. */
function bank(): string[] {
  const folder = new URL('../../../quizzes/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { questions } = parse(readFileSync(new URL(file, folder), 'utf8')) as QuizFile;
      return questions.map(({ id }) => id);
    });
}
