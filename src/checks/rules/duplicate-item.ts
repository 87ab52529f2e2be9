import type { Rule } from '../rule.ts';
import { shortPlace, type Spot } from '../source.ts';
import { spotOf, type YamlFile } from '../yaml-file.ts';

export const duplicateItem: Rule = {
  title: '两个文件写同一个条目',
  severity: 'error',
  why: '一个条目只有一页课、一个题目文件；有两个时，学员看到哪一个全凭运气。',
  fix: '合成一个文件，或者改正其中一个的 item。',
  *check({ pages, quizzes }) {
    yield* repeated(
      '课',
      pages.map(({ item, head }) => ({ item, file: head })),
    );
    yield* repeated(
      '题目文件',
      quizzes.map(({ item, yaml }) => ({ item, file: yaml })),
    );
  },
};

interface Claim {
  readonly item: string | undefined;
  readonly file: YamlFile;
}

function* repeated(
  what: string,
  claims: readonly Claim[],
): Generator<{ at: Spot; message: string }> {
  const first = new Map<string, Spot>();
  for (const { item, file } of claims) {
    if (item === undefined) continue;
    const at = spotOf(file, ['item']);
    const other = first.get(item);
    if (other) yield { at, message: `条目 ${item} 的${what}已经在 ${shortPlace(other)}` };
    else first.set(item, at);
  }
}
