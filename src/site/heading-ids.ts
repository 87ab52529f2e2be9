import { defineHastPlugin } from 'satteri';

/** `## 现金循环周期 [#ccc]`: the mark an author puts at the end of a heading to give it a permanent id. */
const MARK = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** Takes the mark off the heading and makes it the heading's id; Astro's own ids respect an id that is there. */
export const headingIds = defineHastPlugin({
  name: 'heading-ids-from-marks',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, context) {
      const last = node.children.at(-1);
      if (last?.type !== 'text') return;
      const id = MARK.exec(last.value)?.[1];
      if (id === undefined) return;
      context.setProperty(node, 'id', id);
      context.replaceNode(last, { type: 'text', value: last.value.replace(MARK, '') });
    },
  },
});
