import { figureSchema, lawSchema, termSchema } from '../core/reference/schema.ts';
import { syllabusSchema } from '../core/syllabus/schema.ts';
import { readSyllabus, type Syllabus } from '../core/syllabus/syllabus.ts';
import { readBlueprint, type Plan } from './blueprint.ts';
import { readIds, type Ids } from './ids.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { readLesson, type Lesson } from './lesson.ts';
import { proseOf, type Prose } from './prose.ts';
import { readQuizFile, type QuizFile } from './quiz-file.ts';
import { sourceOf, type TextFile } from './source.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Everything the checks read. Paths are from the root of the project, with forward slashes. */
export interface CourseTexts {
  /** `2026-11-22`: what is past its review is past it on this day. */
  readonly today: string;
  readonly syllabus: TextFile;
  readonly law: TextFile;
  readonly figures: TextFile;
  readonly glossary: TextFile;
  readonly blueprint: TextFile;
  /** `quizzes/ids.csv`; empty before anything was published. */
  readonly ledger: TextFile;
  readonly quizzes: readonly TextFile[];
  /** Every page below `src/content/docs`. */
  readonly pages: readonly TextFile[];
}

/** The course as a rule sees it. */
export interface Course {
  readonly today: string;
  /** `undefined` while `syllabus.yaml` has faults of its own: rules that need it wait. */
  readonly syllabus: Syllabus | undefined;
  readonly facts: Facts;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly ledger: Ledger;
  readonly quizzes: readonly QuizFile[];
  readonly pages: readonly Lesson[];
  readonly ids: Ids;
  /** Every text that learners read in lessons and questions. */
  readonly prose: readonly Prose[];
}

/** The lists that lessons and questions refer to. */
export interface Facts {
  readonly syllabus: YamlFile;
  readonly law: YamlFile;
  readonly figures: YamlFile;
  readonly glossary: YamlFile;
}

/** What the lists must look like. */
export const factSchemas = {
  syllabus: syllabusSchema,
  law: lawSchema.array(),
  figures: figureSchema.array(),
  glossary: termSchema.array(),
} satisfies Record<keyof Facts, unknown>;

export function readCourse(texts: CourseTexts): Course {
  const facts = {
    syllabus: readYaml(sourceOf(texts.syllabus)),
    law: readYaml(sourceOf(texts.law)),
    figures: readYaml(sourceOf(texts.figures)),
    glossary: readYaml(sourceOf(texts.glossary)),
  };
  const outline = factSchemas.syllabus.safeParse(facts.syllabus.data).data;
  const syllabus = outline && readSyllabus(outline);
  const quizzes = texts.quizzes.map((file) => readQuizFile(sourceOf(file)));
  const pages = texts.pages.map((file) => readLesson(sourceOf(file)));
  return {
    today: texts.today,
    syllabus,
    facts,
    plans: readBlueprint(texts.blueprint.text),
    ledger: readLedger(sourceOf(texts.ledger)),
    quizzes,
    pages,
    ids: readIds(syllabus, facts, quizzes),
    prose: proseOf(pages, quizzes),
  };
}
