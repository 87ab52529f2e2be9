import { isCollection, isScalar, visit, type Scalar } from 'yaml';
import { hasHan } from '../chinese.ts';
import { NO_PROSE } from '../prose.ts';
import type { QuizFile } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { textsOf } from '../yaml-file.ts';

/** What a comma does between `{` and `}` shows as a stray field: `schema` tells it. */
export const eatenText: Rule = {
  title: 'YAML 吃掉了半句话',
  severity: 'error',
  why: '文件读得通，学员看到的却少了半句，或者一个答案变成了两个。',
  fix: '一行一个字段，一行一项；文字里有 # 时，用 | 另起一行写；句子里的逗号用全角“，”。',
  *check({ quizzes }) {
    for (const file of quizzes) {
      if (file.yaml.data !== undefined) yield* [...cutOff(file), ...splitUp(file)];
    }
  },
};

/** `stem: 哪一笔 #3 逾期？`: what follows the sign is a comment. */
function cutOff({ yaml }: QuizFile): Fault[] {
  return textsOf(yaml)
    .filter(({ key, node }) => !NO_PROSE.includes(key) && node.type === 'PLAIN')
    .flatMap(({ node, spotAt }) =>
      node.comment && isOnItsLine(yaml.source.text.slice(yaml.base), node)
        ? [{ at: spotAt(0), message: `“#”后面的“${node.comment.trim()}”被当成了注释` }]
        : [],
    );
}

function isOnItsLine(text: string, { range }: Scalar): boolean {
  return /^[ \t]+#/.test(text.slice(range?.[1]));
}

/** `[起诉,或者申请仲裁]`: a list of two. Whoever means two puts a space between them. */
function splitUp({ yaml }: QuizFile): Fault[] {
  const faults: Fault[] = [];
  const text = yaml.source.text.slice(yaml.base);
  visit(yaml.document.contents, {
    Seq(_, { flow, items }) {
      if (!flow) return;
      for (const [at, item] of items.slice(1).entries()) {
        const before = items[at];
        const start = isScalar(item) || isCollection(item) ? item.range?.[0] : undefined;
        if (!isHan(before) || !isHan(item) || start === undefined) continue;
        if (text[start - 1] !== ',') continue;
        faults.push({
          at: { source: yaml.source, offset: yaml.base + start },
          message: `半角逗号把一句话分成了两项：“${String(before.value)}”和“${String(item.value)}”`,
        });
      }
    },
  });
  return faults;
}

const isHan = (node: unknown): node is Scalar<string> =>
  isScalar(node) && typeof node.value === 'string' && hasHan(node.value);
