import type { PageRule } from './page-rule.ts';
import { deadLink } from './page-rules/dead-link.ts';
import { duplicateHtmlId } from './page-rules/duplicate-html-id.ts';
import { emptyTableHeader } from './page-rules/empty-table-header.ts';
import { headingOrder } from './page-rules/heading-order.ts';
import { keyExposed } from './page-rules/key-exposed.ts';
import { literalMarkup } from './page-rules/literal-markup.ts';
import { newlineInText } from './page-rules/newline-in-text.ts';
import { trainerNoteShown } from './page-rules/trainer-note-shown.ts';

/** Every rule about built pages by its permanent code. */
export const pageCatalogue = {
  'literal-markup': literalMarkup,
  'newline-in-text': newlineInText,
  'trainer-note-shown': trainerNoteShown,
  'heading-order': headingOrder,
  'empty-table-header': emptyTableHeader,
  'duplicate-html-id': duplicateHtmlId,
  'dead-link': deadLink,
  'key-exposed': keyExposed,
} satisfies Record<string, PageRule>;

export type PageCode = keyof typeof pageCatalogue;
