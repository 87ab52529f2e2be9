/** The types that read what people write. Fetched where a page has one (`kind-of.ts`). */
export { cloze } from '../../core/question/cloze.ts';
export { numeric } from '../../core/question/numeric.ts';
export { short } from '../../core/question/short.ts';
