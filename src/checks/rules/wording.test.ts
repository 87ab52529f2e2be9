import { describe, expect, test } from 'vitest';
import { question, QUIZ, quizFile, said, SINGLE } from '../../testing/fixtures/course.ts';

const explained = (explanation: string): string =>
  quizFile(question('single', SINGLE, { explanation }));
const asked = (stem: string): string => quizFile(question('single', SINGLE, { stem }));

describe('option-letter', () => {
  test.each([
    'A 公司没有付款，B 项目也停了。',
    '选中合适的一项。',
    '评级为 A 的客户。',
    '客户 A 项下的货款没有付。',
    '见附件 A 项。',
    '按信用证 C 项条款交单。',
    '正确的是 A 公司的做法。',
    '选 A 公司做试点，选择 B 级客户先谈。',
    '客户评级（A）是上一年定的。',
    '清单的最后一项是运费，前两项工作已经做完。',
    '①发函；②起诉：两步都要留底。',
    '给客户的选项一样多。',
  ])('%s', (text) => {
    expect(said('option-letter', { quiz: explained(text) })).toEqual([]);
  });

  test.each([
    '选项 A 错在金额。',
    '选项B也行。',
    '所以 C 项不对。',
    '答案是 D。',
    '第二个选项太贵。',
    '所以选A。',
    '选 B 的人忘了时效。',
    '应选C。',
    '选择 A，因为钱还没到。',
    '（A）错在金额。',
    '所以（B）不对。',
    '选项（A）太急。',
    'A、B 两项都要留底。',
    'ABC 三项正确。',
    '答案是①。',
    '①错在金额。',
    '②项太急。',
    '前两个选项太急。',
    '最后一项错在金额。',
    '最后一个选项太急。',
    '选项一错在金额。',
    '甲项错在金额。',
  ])('%s', (text) => {
    expect(said('option-letter', { quiz: explained(text) })).toHaveLength(1);
  });

  test('is told where it stands, in whatever text', () => {
    const quiz = QUIZ.replace('还要等验收', '比选项 A 多了条件');
    expect(said('option-letter', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:19:15 error “选项 A”说不清是哪一个：选项会打乱次序 → 写选项的内容，不写它的字母或位置。",
      ]
    `);
  });
});

describe('catch-all-option', () => {
  test('in an explanation it is a sentence like any other', () => {
    expect(said('catch-all-option', { quiz: explained('以上都对，才算闭环。') })).toEqual([]);
  });

  test.each(['以上都可以作为对账依据', '前面全对过账的客户', '电话和函件都可以', '没有对过账'])(
    '%s',
    (text) => {
      const quiz = QUIZ.replace('货已发出，等客户验收合格', text);
      expect(said('catch-all-option', { quiz })).toEqual([]);
    },
  );

  test.each([
    '都不对',
    '都对',
    '全都对',
    '全部正确。',
    'A和B都对',
    'A 和 B 都对',
    '以上三项都是',
    '以上答案都不对',
    '以上两项都对',
    '前三项都对',
    '上列各项都是',
    '上面几种都可以',
    '均不正确',
    '皆非',
    '没有正确选项',
    '都是',
  ])('%s', (text) => {
    const quiz = QUIZ.replace('货已发出，等客户验收合格', text);
    expect(said('catch-all-option', { quiz })).toHaveLength(1);
  });

  test('as an option it is not', () => {
    const quiz = QUIZ.replace('货已发出，等客户验收合格', '以上都不对');
    expect(said('catch-all-option', { quiz })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:18:15 warning 选项写了“以上都不对” → 换成一个真实的错误做法；几个都对时改成多选题。",
      ]
    `);
  });
});

describe('negative-stem', () => {
  test.each([
    '下面哪一笔**不**是应收账款？',
    '客户说不付，哪一句回应合适？',
    '哪一笔是应收账款，不是合同资产？',
    '哪一步能保证货款不会再次逾期？',
    '哪份证据能证明客户不是故意拖欠？',
    '哪一种做法让客户不会反感？',
    '客户不会付款的信号是哪一个？',
    '哪一步能改正错误？这是哪一类错误？',
    '下列说法**错误**的是哪一项？',
    '下列做法里**不**能作为证据的是哪一项？',
    '**除**哪一项外都是证据？',
    '除了签收单，还要哪一份证据？',
  ])('%s', (stem) => {
    expect(said('negative-stem', { quiz: asked(stem) })).toEqual([]);
  });

  test.each([
    '下列说法不属于应收账款的是',
    '下面错误的是哪一项？',
    '下列说法错误的是',
    '不恰当的是哪项？',
    '以下不能作为证据的是',
    '除了哪一项，其余都是证据？',
    '除哪一项外，都是证据？',
    '除了签收单，下列都可以作证据的是',
    '哪一项没有道理？',
    '哪一个做法是错的？',
    '哪一笔可能不是应收账款？',
  ])('%s', (stem) => {
    expect(said('negative-stem', { quiz: asked(stem) })).toHaveLength(1);
  });

  test('a negation that is easily overlooked', () => {
    expect(said('negative-stem', { quiz: asked('下面哪一笔不是应收账款？') }))
      .toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:13 warning 题干用了否定：“哪一笔不是” → 改成正面问；非用否定不可时写成 **不**、**错误**、**除**。",
      ]
    `);
  });
});

describe('unfinished', () => {
  test('finished texts pass', () => {
    expect(said('unfinished', {})).toEqual([]);
  });

  test.each(['合同待补签，资料待补齐。', '细节从略。', '甲方：XXX 公司'])('%s', (text) => {
    expect(said('unfinished', { quiz: explained(text) })).toEqual([]);
  });

  test.each([
    '待写',
    '待补',
    '（待补充）',
    '先对账（待补：依据）。',
    '略。',
    'TBD',
    'FIXME 依据',
    'xxx',
  ])('%s', (text) => {
    expect(said('unfinished', { quiz: explained(text) })).toHaveLength(1);
  });

  test('what the scaffold left', () => {
    expect(said('unfinished', { quiz: asked('（待写：问句）') })).toMatchInlineSnapshot(`
      [
        "ccc.yaml:9:11 error 这里还是“（待写：问句）” → 把它换成正文。",
      ]
    `);
  });
});
