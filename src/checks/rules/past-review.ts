import type { Rule } from '../rule.ts';
import { lengthOf, textAt } from '../yaml-file.ts';

export const pastReview: Rule = {
  title: '法条或数字过了复核日',
  severity: 'warning',
  why: '法律会改，统计会重述；过了复核日还在讲，可能是在教错的东西。',
  fix: '按出处重新核对，改正转述，再更新 checkedOn 和 reviewBy。',
  *check({ facts: { law, figures }, today }) {
    for (const file of [law, figures]) {
      for (let index = 0; index < lengthOf(file, []); index += 1) {
        const due = textAt(file, [index, 'reviewBy']);
        if (!due || due.value >= today) continue;
        const id = textAt(file, [index, 'id'])?.value ?? '';
        yield { at: due.at, message: `${id} 应在 ${due.value} 之前复核，今天是 ${today}` };
      }
    }
  },
};
