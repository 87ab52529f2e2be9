/**
 * The text of a lesson as plain Markdown: components are taken away, what a learner reads in them
 * stays. What is for trainers goes, as it does on the pages of this site.
 *
 * @param mdx body of a lesson, without its frontmatter
 */
export function plainMarkdown(mdx: string): string {
  return mdx
    .replace(/<TrainerNote[^>]*>[\s\S]*?<\/TrainerNote>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(TAG, (_, attributes = '') => readable(String(attributes)))
    .replace(/\s*\[#[a-z0-9-]+\]$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A component of Astro begins with a capital; a `>` may stand in a quoted attribute. */
const TAG = /<\/?[A-Z]\w*((?:\s+[\w-]+=(?:"[^"]*"|\{[^}]*\}))*)\s*\/?>/g;
const SHOWN = /\s(?:title|scene|wrong|caption)="([^"]*)"/g;

function readable(attributes: string): string {
  const texts = [...attributes.matchAll(SHOWN)].map(([, text = '']) => `**${text}**`);
  return texts.length === 0 ? '' : `\n\n${texts.join('\n\n')}\n\n`;
}

/** All that can be read in a question, its key and reasons too, as one entry of a list. */
export function plainQuestion(question: object): string {
  const [first = '', ...others] = textsOf(question).map((text) =>
    text.trim().replace(/\s*\n\s*/g, ' '),
  );
  return [`1. ${first}`, ...others.map((text) => `   - ${text}`)].join('\n');
}

/** Texts that order and connect, but are not read. */
const NOT_READ = ['id', 'type', 'objective', 'level', 'see', 'law', 'tags', 'start', 'to', 'formula', 'variables']; // prettier-ignore

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  const { stem, ...others } = node as { stem?: unknown };
  return [
    ...textsOf(stem),
    ...Object.entries(others)
      .filter(([name]) => !NOT_READ.includes(name))
      .flatMap(([, value]) => textsOf(value)),
  ];
}
