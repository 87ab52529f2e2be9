import type { Rule } from './rule.ts';
import { badFormula } from './rules/bad-formula.ts';
import { badPlaceholder } from './rules/bad-placeholder.ts';
import { blueprint } from './rules/blueprint.ts';
import { boldNotRendered } from './rules/bold-not-rendered.ts';
import { brokenParagraph } from './rules/broken-paragraph.ts';
import { catchAllOption } from './rules/catch-all-option.ts';
import { deadPattern } from './rules/dead-pattern.ts';
import { difficultyMix } from './rules/difficulty-mix.ts';
import { duplicateAnchor } from './rules/duplicate-anchor.ts';
import { duplicateAnswer } from './rules/duplicate-answer.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateItem } from './rules/duplicate-item.ts';
import { eatenText } from './rules/eaten-text.ts';
import { emptyReason } from './rules/empty-reason.ts';
import { fewQuestions } from './rules/few-questions.ts';
import { foreignObjective } from './rules/foreign-objective.ts';
import { halfWidth } from './rules/half-width.ts';
import { headingId } from './rules/heading-id.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { htmlInQuestion } from './rules/html-in-question.ts';
import { keyPosition } from './rules/key-position.ts';
import { lawMissing } from './rules/law-missing.ts';
import { lawUnreviewed } from './rules/law-unreviewed.ts';
import { longestKey } from './rules/longest-key.ts';
import { misplacedFile } from './rules/misplaced-file.ts';
import { missingPart } from './rules/missing-part.ts';
import { mistakeAccepted } from './rules/mistake-accepted.ts';
import { nearDuplicateStem } from './rules/near-duplicate-stem.ts';
import { negativeStem } from './rules/negative-stem.ts';
import { noApplication } from './rules/no-application.ts';
import { numericSense } from './rules/numeric-sense.ts';
import { optionLetter } from './rules/option-letter.ts';
import { pastReview } from './rules/past-review.ts';
import { publishedChange } from './rules/published-change.ts';
import { repeatedDistractor } from './rules/repeated-distractor.ts';
import { repeatedOption } from './rules/repeated-option.ts';
import { schema } from './rules/schema.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { unevenOptions } from './rules/uneven-options.ts';
import { unfinished } from './rules/unfinished.ts';
import { unitMismatch } from './rules/unit-mismatch.ts';
import { unknownAnchor } from './rules/unknown-anchor.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unreachableStep } from './rules/unreachable-step.ts';
import { unquotedNumber } from './rules/unquoted-number.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/**
 * Every rule about content by its permanent code. A new rule is a file in `rules/`, a row here and a
 * section in `quizzes/README.md`. A code that was published is not renamed.
 */
export const catalogue = {
  'yaml-syntax': yamlSyntax,
  schema,
  'eaten-text': eatenText,
  'hidden-character': hiddenCharacter,
  'unknown-id': unknownId,
  'foreign-objective': foreignObjective,
  'duplicate-id': duplicateId,
  'published-change': publishedChange,
  'duplicate-item': duplicateItem,
  'misplaced-file': misplacedFile,
  'unknown-anchor': unknownAnchor,
  'bad-formula': badFormula,
  'unit-mismatch': unitMismatch,
  'mistake-accepted': mistakeAccepted,
  'bad-placeholder': badPlaceholder,
  'numeric-sense': numericSense,
  'dead-pattern': deadPattern,
  'duplicate-answer': duplicateAnswer,
  'unquoted-number': unquotedNumber,
  'unreachable-step': unreachableStep,
  'law-missing': lawMissing,
  'repeated-option': repeatedOption,
  'empty-reason': emptyReason,
  'option-letter': optionLetter,
  'html-in-question': htmlInQuestion,
  'catch-all-option': catchAllOption,
  'negative-stem': negativeStem,
  'near-duplicate-stem': nearDuplicateStem,
  'repeated-distractor': repeatedDistractor,
  'uneven-options': unevenOptions,
  unfinished,
  'key-position': keyPosition,
  'longest-key': longestKey,
  'few-questions': fewQuestions,
  'no-application': noApplication,
  blueprint,
  'difficulty-mix': difficultyMix,
  'past-review': pastReview,
  'half-width': halfWidth,
  'straight-quotes': straightQuotes,
  'broken-paragraph': brokenParagraph,
  'bold-not-rendered': boldNotRendered,
  'heading-id': headingId,
  'duplicate-anchor': duplicateAnchor,
  'missing-part': missingPart,
  'law-unreviewed': lawUnreviewed,
} satisfies Record<string, Rule>;

export type Code = keyof typeof catalogue;
