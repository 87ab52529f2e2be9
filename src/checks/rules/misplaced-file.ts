import type { Place } from '../../core/syllabus/syllabus.ts';
import { ENDING } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Source } from '../source.ts';
import { spotOf } from '../yaml-file.ts';

const DOCS = 'src/content/docs/';

export const misplacedFile: Rule = {
  title: '文件不在它的条目的位置上',
  severity: 'error',
  why: '网址由文件位置决定，侧栏、上一课和下一课的链接由大纲决定；两边不一致，链接就打不开。',
  fix: '把文件移到大纲里 slug 对应的位置，或者改正 item。',
  *check({ pages, quizzes, syllabus }) {
    for (const { item, head, source } of pages) {
      const place = syllabus?.byId.get(item ?? '');
      if (!place || pagePaths(place).includes(source.path)) continue;
      yield {
        at: spotOf(head, ['item']),
        message: `条目 ${place.id} 的课应该在 ${pagePaths(place)[0] ?? ''}`,
      };
    }
    for (const { item, yaml, source } of quizzes) {
      if (!source.path.endsWith(ENDING)) yield strayFile(source);
      const place = syllabus?.byId.get(item ?? '');
      if (!place || source.path === quizPath(place)) continue;
      yield {
        at: spotOf(yaml, ['item']),
        message: `条目 ${place.id} 的题目应该在 ${quizPath(place)}`,
      };
    }
  },
};

/** `ccc.yml`, `ccc.YAML`, `ccc.yaml.bak`: nobody would notice that the questions in it are missing. */
function strayFile(source: Source): Fault {
  const name = source.path.split('/').at(-1) ?? '';
  const better = `${name.replace(/(?:\.[^.]*)?$/, '')}${ENDING}`;
  return {
    at: { source, offset: 0 },
    message: `文件 ${name} 不会读：题目文件的名字要以 ${ENDING} 结尾（小写）`,
    fix: /\.ya?ml$/i.test(name)
      ? `改名为 ${better}`
      : '是题目就改名为 .yaml；不是题目就移出 quizzes/',
  };
}

function pagePaths({ path, kind }: Place): string[] {
  const page = `${DOCS}${path}.mdx`;
  const index = `${DOCS}${path}/index.mdx`;
  return kind === 'lecture' ? [index, page] : [page, index];
}

/** Where the questions of an item belong. */
export function quizPath({ lecture, path }: Place): string {
  return `quizzes/${lecture}/${path.split('/').at(-1) ?? ''}.yaml`;
}
