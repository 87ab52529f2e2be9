import type { Course } from '../course.ts';
import { keyHash } from '../key-hash.ts';
import type { LedgerRow } from '../ledger.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { shortPlace } from '../source.ts';

export const publishedChange: Rule = {
  title: '动了已经发布的题',
  severity: 'error',
  why: '学员的成绩挂在题目编号和 rev 上：编号没了，成绩就没了；答案换了而 rev 没变，旧的成绩就成了假的。',
  fix: '照发布时的编号和答案恢复；确实要换答案，就把 rev 加 1。',
  *check(course) {
    yield* unread(course);
    yield* missing(course);
    for (const { entries } of course.quizzes) {
      for (const entry of entries) {
        const row = course.ledger.rows.get(entry.text('id')?.value ?? '');
        if (row) yield* changed(entry, row, course);
      }
    }
  },
};

function* unread({ ledger }: Course): Iterable<Fault> {
  for (const at of ledger.unread) {
    yield {
      at,
      message: '这一行读不懂，或者编号重复：每行是“编号,rev,答案的指纹,停用的日期”',
      fix: '这个文件由 bank publish 写，从版本库恢复它；合并时有冲突，就两边的行都留下，同一个编号只留 rev 大的一行',
    };
  }
}

function* missing({ ledger, ids }: Course): Iterable<Fault> {
  for (const { id, retired, offset } of ledger.rows.values()) {
    if (retired !== '' || ids.question?.has(id)) continue;
    yield {
      at: { source: ledger.source, offset },
      message: `编号不见了：${id} 已经发布，题库里却没有它`,
      fix: `恢复它，或运行 npm run bank -- publish --retire ${id} 标明停用`,
    };
  }
}

function* changed(
  { question, text, spot }: Entry,
  { id, rev, key, retired, offset }: LedgerRow,
  { ledger }: Course,
): Iterable<Fault> {
  const place = shortPlace({ source: ledger.source, offset });
  if (retired !== '') {
    yield {
      at: text('id')?.at ?? spot(),
      message: `编号 ${id} 已经在 ${retired} 停用（${place}），停用的编号不能再用`,
      fix: '给这道题换一个从没用过的编号',
    };
    return;
  }
  if (!question) return;
  if (question.rev < rev) {
    yield {
      at: spot('rev'),
      message: `rev 变小了：已经发布的是 ${rev}，这里是 ${question.rev}`,
      fix: `把 rev 写成 ${rev}；答案又变了就写 ${rev + 1}`,
    };
  } else if (question.rev === rev && keyHash(question) !== key) {
    yield {
      at: spot('rev'),
      message: '答案变了，rev 没有变',
      fix: `答案变了：把 rev 加 1（写成 ${rev + 1}），学员会看到“已更新，请重做”；只是改字面就不该动答案`,
    };
  }
}
