import { seeded } from '../../core/random/seeded.ts';
import { LESSONS_PER_LECTURE, type SyntheticPlace } from './synthetic-place.ts';
import { number, prose } from './synthetic-prose.ts';

/** What lessons of the project may point to: ids of its lists, and its figures by tag name. */
export interface References {
  readonly terms: readonly string[];
  readonly laws: readonly string[];
  readonly stats: readonly string[];
  readonly figures: readonly string[];
}

/** How many of its questions a lesson shows; the others wait on the practice page of the lecture. */
const QUESTIONS_SHOWN = 6;

/** The body of a lesson: some 2,500 characters, every component an author may use, one figure. */
export function syntheticLesson(place: SyntheticPlace, references: References): string {
  const { nth, key, lecture } = place;
  const random = seeded(`lesson-${nth}`);
  const write = (sentences: number): string => prose(random, sentences);
  const [term, otherTerm] = [pick(references.terms, nth), pick(references.terms, nth + 1)];
  const figure = pick(references.figures, nth);
  // The first of a lecture has none before it and points to itself.
  const before = `${lecture}.s${nth % LESSONS_PER_LECTURE || 1}`;
  const questions = Array.from({ length: QUESTIONS_SHOWN }, (_, at) => `${key}-q${at + 1}`);

  return `<ThinkFirst>

${write(3)}

</ThinkFirst>

## 先看哪一天 [#due-date]

${write(2)}说的是${term && `<Term id="${term}">这个词</Term>`}，不是${otherTerm && `<Term id="${otherTerm}">那个词</Term>`}。（<OurTerm />）

${write(6)}

<Example title="垫了多少天">

1. ${write(1)}
2. ${write(1)}
3. ${write(1)}

</Example>

${figure && `<${figure} caption="图 1 从付款到到账" />`}

### 算之前对齐 [#align]

${write(6)}

| 项目 | 天数 | 金额（万元） |
|---|---|---|
| 存货 | ${number(random)} | ${number(random)} |
| 应收 | ${number(random)} | ${number(random)} |
| 应付 | ${number(random)} | ${number(random)} |

## 谁来办 [#who]

${cite('Law', pick(references.laws, nth))}${write(4)}${cite('Stat', pick(references.stats, nth))}

${write(6)}上一步见 <Ref to="${before}#due-date">前面那一课</Ref>。

## 话术 [#wording]

<Wording scene="${write(1)}">
<Wrong>${write(1)}</Wrong>
<Right>${write(2)}</Right>
<Why>${write(1)}</Why>
</Wording>

## 表单 [#form]

<Form title="到期核对表" id="check-form">

| 项目 | 填写 |
|---|---|
| 到期日 | <Blank /> |
| 谁去办 | <Blank lines={2} /> |

</Form>

## 常见误区 [#pitfalls]

<Pitfall wrong="${write(1)}">

${write(2)}

</Pitfall>

<Pitfall wrong="${write(1)}">

${write(2)}

</Pitfall>

## 本节要点 [#key-points]

<KeyPoints>

- ${write(1)}
- ${write(1)}
- ${write(1)}

</KeyPoints>

## 练一练 [#practice]

<Quiz ids="${questions.join(' ')}" />

<TrainerNote minutes={5}>

${write(4)}

</TrainerNote>`;
}

/** Entries in turn; nothing of an empty list. */
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

const cite = (tag: string, id: string): string => (id === '' ? '' : `<${tag} id="${id}" />`);
