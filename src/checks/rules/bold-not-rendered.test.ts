import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { LESSON, said } from '../../testing/fixtures/course.ts';

interface Tree {
  readonly value?: string;
  readonly children?: readonly Tree[];
}

const textOf = ({ value = '', children = [] }: Tree): string =>
  value + children.map(textOf).join('');

/** Whether the site's own processor leaves stars in the text of a page. */
function showsStars(markdown: string): boolean {
  const tree: Tree = JSON.parse(JSON.stringify(mdxToHast(markdown))) as Tree;
  return textOf(tree).includes('**');
}

test.each([
  '中**<Term id="dso">天数</Term>**是',
  '**<Term id="dso">天数</Term>**，是',
  '中 **甲<Law id="civil-code-188" />** 乙',
  '中**甲<Law id="civil-code-188" />**乙',
  '**甲**<Law id="civil-code-188" />乙',
  '<Wrong>**甲。**乙</Wrong>',
  '- **甲：**乙',
  '> **甲**：乙',
  '| **甲：**乙 | **丙** |\n|---|---|\n| 1 | 2 |',
  '## 甲 **乙。**丙',
  '[**甲**](https://a.cn/**b**)',
  '占 **4.8%** 就',
  '占**4.8%**就',
  '中**“引号”**，',
  '文**《书》**第',
])('%s', (markdown) => {
  const found = said('bold-not-rendered', { lesson: `${LESSON}\n${markdown}\n` });
  expect(found.length > 0).toBe(showsStars(markdown));
});
