import { z } from 'zod';
import { questionSchema, questionSchemas, quizFileSchema } from '../core/question/schema/index.ts';

/** Where editors find the schema: named in the first line of every file of the bank. */
export const QUIZ_SCHEMA_PATH = 'public/schemas/quiz.schema.json';

type Json = z.core.JSONSchema.BaseSchema;

/** What authors write (defaults left out), as a JSON Schema with the descriptions of the manual. */
export function quizSchemaJson(): string {
  const schema = z.toJSONSchema(quizFileSchema, { io: 'input', override: refine });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const keyed: Json = { properties: { key: { const: true } }, required: ['key'] };
const oneKey: Json = { contains: keyed, minContains: 1, maxContains: 1 };

const { single, multiple, cloze, categorise } = questionSchemas;
const trueFalse = questionSchemas['true-false'];
const blank = cloze.shape.blanks.element;

/** What Zod tests with functions and leaves out of a JSON Schema, and what editors need put otherwise. */
const amended = new Map<unknown, Json>([
  [single.shape.options, oneKey],
  [multiple.shape.options, { contains: keyed, minContains: 2 }],
  [blank.shape.options, oneKey],
  [
    blank,
    {
      if: { required: ['options'] },
      then: { properties: { accept: false, patterns: false, units: false } },
      else: { required: ['accept'] },
    },
  ],
  // The YAML editor takes the keys true and false for truths, which no list of names has.
  [trueFalse.shape.why, { additionalProperties: true, maxProperties: 2 }],
  [categorise.shape.groups, { contains: { properties: { items: { minItems: 1 } } } }],
]);

/** Called from the inside out: the branches of a union are done before it. */
function refine({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Json }): void {
  Object.assign(jsonSchema, amended.get(zodSchema));
  if (zodSchema === questionSchema) branchByType(jsonSchema);
  // Prose is trimmed before it is measured.
  if (jsonSchema.type === 'string' && jsonSchema.minLength === 1) {
    delete jsonSchema.minLength;
    jsonSchema.pattern = String.raw`\S`;
  }
  // Zod drops the examples of what it transforms, since they might be of the result.
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (Array.isArray(examples)) jsonSchema.examples ??= examples;
}

/**
 * Holds a question against the branch of its own type: with `oneOf`, editors report one slip once
 * for every type there is.
 */
function branchByType(json: Json): void {
  const branches = (json.oneOf ?? []).map((then) => ({ then, type: typeOf(then) }));
  delete json.oneOf;
  const enumerated: Json = {
    enum: branches.flatMap(({ type }) => type.const ?? []),
    description: ['题型', ...branches.map(({ type }) => `${type.const} ${type.description}`)].join(
      '\n',
    ),
  };
  Object.assign(json, {
    type: 'object',
    properties: { type: enumerated },
    required: ['type'],
    allOf: branches.map(({ then, type }) => ({
      if: { properties: { type: { const: type.const } }, required: ['type'] },
      then,
    })),
  });
}

function typeOf({ properties }: Json): Json {
  const type = properties?.['type'];
  return typeof type === 'object' ? type : {};
}
