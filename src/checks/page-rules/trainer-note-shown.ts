import { textOf, type Element } from '../html.ts';
import type { PageRule } from '../page-rule.ts';

export const trainerNoteShown: PageRule = {
  title: '讲师提示出现在学员页面',
  severity: 'error',
  why: '讲师提示里有答案和带课的安排，学员不该看到。',
  fix: '检查 <TrainerNote> 的标签是否成对；组件不要输出它的内容。',
  *check(page, { trainerNotes }) {
    const [root] = page.elements;
    const text = root ? plainText(root) : '';
    for (const note of trainerNotes.filter((sentence) => text.includes(sentence))) {
      const at = page.elements.findLast((element) => plainText(element).includes(note));
      if (at) yield { at, message: `页面里有讲师提示：“${note.slice(0, 24)}…”` };
    }
  },
};

const plainText = (element: Element): string => textOf(element).replace(/\s/g, '');
