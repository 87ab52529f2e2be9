import type { Law } from '../core/reference/schema.ts';

/** 《中华人民共和国民法典》第 188 条; a name that holds a name has it in single marks: 《关于适用〈……〉的解释》. */
export function lawTitle({ name, article }: Pick<Law, 'name' | 'article'>): string {
  return `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》${article}`;
}
