import { z } from 'zod';
import { quizFileSchema } from '../core/question/schema/index.ts';

/** Where editors find the schema: named in the first line of every file of the bank. */
export const QUIZ_SCHEMA_PATH = 'public/schemas/quiz.schema.json';

/** What authors write (defaults left out), as a JSON Schema with the descriptions of the manual. */
export function quizSchemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(quizFileSchema, { io: 'input' }), undefined, 2)}\n`;
}
