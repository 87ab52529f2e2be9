import { around, attributeOf, hasClass, textOf, type Element, type Page } from '../html.ts';
import type { PageRule } from '../page-rule.ts';

/** Classes of what tells the key (`src/components/internal/question`). */
const KEY_CLASSES = [
  'q-reasons',
  'q-verdict',
  'q-why',
  'q-explanation',
  'q-shown-key',
  'q-mistakes',
  'q-model',
];

/** Shorter texts can stand in a question by chance. */
const TELLING = 12;

export const keyExposed: PageRule = {
  title: '答案露在外面',
  severity: 'error',
  why: '学员还没作答就看到了答案或理由。',
  fix: '答案和理由只放在收起的 <details class="q-key"> 里；题干和选项不要重复讲解的原话。',
  *check(page) {
    for (const at of page.elements) {
      if (isKeyBox(at) && attributeOf(at, 'open') !== undefined) {
        yield { at, message: '“答案与理由”一打开页面就是展开的' };
      }
      if (KEY_CLASSES.some((name) => hasClass(at, name)) && !around(at).some(isKeyBox)) {
        yield { at, message: `${nameOf(at)} 在 <details class="q-key"> 外面` };
      }
    }
    yield* spokenTwice(page);
  },
};

const isKeyBox = (element: Element): boolean =>
  element.tagName === 'details' && hasClass(element, 'q-key');

const nameOf = (element: Element): string =>
  `<${element.tagName} class="${attributeOf(element, 'class') ?? ''}">`;

const plain = (text: string): string => text.replace(/\s/g, '');

/** Reasons that a question says again where everyone reads them. */
function* spokenTwice({ elements }: Page): Generator<{ at: Element; message: string }> {
  const cards = elements.filter(({ tagName }) => tagName === 'quiz-card');
  const visible = cards.map((card) => plain(textOf(card, isKeyBox))).join('\n');
  const reasons = elements.filter(
    (one) => hasClass(one, 'q-why') || hasClass(one, 'q-explanation'),
  );
  for (const at of reasons.filter((one) => around(one).some(isKeyBox))) {
    const text = plain(textOf(at));
    if (text.length >= TELLING && visible.includes(text)) {
      yield { at, message: `理由“${text.slice(0, 20)}”在题目里也看得到` };
    }
  }
}
