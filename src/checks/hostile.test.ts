import { expect, test } from 'vitest';
import { HOSTILE } from '../testing/fixtures/hostile.ts';
import { courseTexts } from '../testing/fixtures/course.ts';
import { hasHan } from './chinese.ts';
import { checkCourse } from './run.ts';

/** The first finding in the file itself, as `line code message`; what merely follows from it is left out. */
function first(quiz: string): string {
  const { findings } = checkCourse(courseTexts({ quiz }));
  const own = findings.filter(({ file }) => file.endsWith('.yaml'));
  const telling = own.find(({ code }) => !CONSEQUENCES.includes(code)) ?? own[0];
  return telling ? `${telling.line} ${telling.code} ${telling.message}` : '收下';
}

/** What is counted once a question is missing, or read twice. */
const CONSEQUENCES: readonly string[] = ['few-questions', 'blueprint', 'duplicate-id'];

test('every trap is told at its line, or taken on purpose', () => {
  const told = Object.entries(HOSTILE).map(([name, quiz]) => `${name}: ${first(quiz)}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "制表符缩进: 4 yaml-syntax 缩进用了制表符",
      "制表符隔开: 收下",
      "Windows 换行: 收下",
      "文件头的记号: 收下",
      "全角冒号: 9 yaml-syntax 字段名后面用了全角冒号，要写半角冒号加空格“: ”",
      "第一行全角冒号: 1 yaml-syntax 字段名后面用了全角冒号，要写半角冒号加空格“: ”",
      "冒号后面没有空格: 4 yaml-syntax 冒号后面缺一个半角空格",
      "不换行空格缩进: 4 hidden-character 这里有看不见的字符 U+00A0",
      "全角空格缩进: 4 yaml-syntax 缩进用了全角空格或不换行空格，YAML 只认半角空格",
      "不换行空格隔开: 4 yaml-syntax 冒号后面要用半角空格",
      "缩进少一格: 4 yaml-syntax 少了一个符号，多半是引号或括号没有合上，或者缩进对不齐",
      "字段写了两次: 5 yaml-syntax 同一个字段写了两次",
      "锚点: 9 yaml-syntax 题库和资料里不用 YAML 的记号“&x”",
      "别名: 9 yaml-syntax 题库和资料里不用 YAML 的记号“&x”",
      "星号开头: 10 yaml-syntax 文字以“*”开头，YAML 当成了记号",
      "方括号开头: 9 yaml-syntax 文字以“[”开头，YAML 当成了记号",
      "花括号开头: 9 yaml-syntax 文字以“{”开头，YAML 当成了记号",
      "链接开头: 9 yaml-syntax 文字以“[”开头，YAML 当成了记号",
      "百分号开头: 9 yaml-syntax 文字以“%”开头，YAML 当成了记号",
      "反引号开头: 9 yaml-syntax 文字以“\`”开头，YAML 当成了记号",
      "合并键: 4 yaml-syntax 题库和资料里不用 YAML 的记号“<<”",
      "标签: 9 yaml-syntax 题库和资料里不用 YAML 的记号“!”",
      "叹号开头: 9 yaml-syntax 文字以“!”开头，YAML 当成了记号",
      "指令: 1 yaml-syntax 题库和资料里不用 YAML 的记号“%YAML”",
      "两份文件: 53 yaml-syntax “---”或“...”把文件分成了两份，后一份读不到",
      "别名炸弹: 1 yaml-syntax 题库和资料里不用 YAML 的记号“&a”",
      "自己引用自己: 2 yaml-syntax 题库和资料里不用 YAML 的记号“&q”",
      "套得太深: 1 yaml-syntax 括号套了太多层",
      "列表做字段名: 5 yaml-syntax 题库和资料里不用 YAML 的记号“?”",
      "空字段名: 5 yaml-syntax 题库和资料里不用 YAML 的记号“?”",
      "yes 和 no: 收下",
      "文字写成 true: 18 schema text 要写文字",
      "文字写成数: 18 schema text 要写文字",
      "文字写成日期: 收下",
      "空文字: 18 schema text 要写文字",
      "钥匙写成 yes: 15 schema key 要写 true 或 false（不加引号）",
      "钥匙写成文字: 15 schema key 要写 true 或 false（不加引号）",
      "钥匙写成“是”: 15 schema key 要写 true 或 false（不加引号）",
      "编号是数: 3 schema id 要写文字",
      "编号大写: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "编号下划线: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "编号中文: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "编号是原型: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "编号是构造函数: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "目标是构造函数: 6 unknown-id 没有编号为 constructor 的学习目标",
      "题型是构造函数: 5 schema type 只能是 single、multiple、true-false、numeric、short、cloze、ordering、matching、categorise、scenario、open",
      "字段是原型: 5 schema 没有字段 __proto__",
      "变量是原型: 39 bad-placeholder 公式“sales”：没有变量 sales，本题的变量是 days、answer",
      "千分位: 43 schema sales 要写数",
      "数是文字: 4 schema rev 要写数",
      "数太大: 4 schema rev 不能大于 9007199254740991",
      "无穷: 43 schema sales 要写数",
      "空列表: 5 schema law 至少要有 1 项",
      "列表写成文字: 5 schema law 要写列表（每一项前面写“- ”）",
      "公式是列表: 46 schema formula 要写文字或数",
      "层次写中文: 7 schema level 只能是 remember、understand、apply、analyse、evaluate、create",
      "题型写中文: 5 schema type 只能是 single、multiple、true-false、numeric、short、cloze、ordering、matching、categorise、scenario、open",
      "多了中文字段: 5 schema 没有字段 备注",
      "出处没有 #: 11 schema see：形如 l1.s2#ccc：条目编号、#、锚点",
      "出处 # 前有空格: 11 schema see：形如 l1.s2#ccc：条目编号、#、锚点",
      "题干里有 #: 9 eaten-text “#”后面的“3一笔是应收账款？”被当成了注释",
      "不换行空格: 9 hidden-character 这里有看不见的字符 U+00A0",
      "零宽空格: 9 hidden-character 这里有看不见的字符 U+200B",
      "编号后面零宽空格: 3 schema id：题目编号形如 l1-ccc-basic：小写字母、数字、连字符",
      "控制字符: 9 hidden-character 这里有看不见的字符 U+0007",
      "半个字符: 9 hidden-character 这里有看不见的字符 U+D800",
      "选项只有零宽空格: 18 hidden-character 这里有看不见的字符 U+200B",
      "HTML: 9 html-in-question “<b onclick="x">”会原样显示",
      "脚本: 9 html-in-question “<script>”会原样显示",
      "题干里的链接: 收下",
      "表情: 收下",
      "很长的行: 收下",
      "很长的字段名: 4 yaml-syntax 字段名太长，多半是把正文写在了冒号前面",
      "很长的生僻字段: 5 schema 没有字段 rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr…",
      "空文件: 1 schema 整个文件 要写一组字段（每行一个）",
      "只有注释: 1 schema 整个文件 要写一组字段（每行一个）",
      "文件是列表: 1 schema 整个文件 要写一组字段（每行一个）",
      "题目是一句话: 3 schema 第 1 项 要写一组字段（每行一个）",
      "题目是字段: 3 schema questions 要写列表（每一项前面写“- ”）",
      "没有题目: 2 schema questions 要写列表（每一项前面写“- ”）",
      "空的一项: 3 schema 第 1 项 要写一组字段（每行一个）",
      "选项是字段: 13 schema options 要写列表（每一项前面写“- ”）",
      "选项是句子: 13 schema 第 1 项 要写一组字段（每行一个）",
    ]
  `);
});

test.each(Object.entries(HOSTILE))('%s is told in Chinese, at a line of the file', (_, quiz) => {
  const { findings } = checkCourse(courseTexts({ quiz }), { strict: true });
  for (const { message, fix, line, file } of findings) {
    expect([message, hasHan(message), hasHan(fix)]).toEqual([message, true, true]);
    expect(message).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
    expect(message.length).toBeLessThan(300);
    if (file.endsWith('ccc.yaml')) expect(line).toBeLessThanOrEqual(quiz.split('\n').length);
  }
});
