import type { Course } from './course.ts';
import type { Severity } from './finding.ts';
import type { Spot } from './source.ts';

/** What a rule found; the runner adds the code, the severity and the line. */
export interface Fault {
  readonly at: Spot;
  /** This case: names and numbers of what is there. */
  readonly message: string;
  /** What to do in this case; left out, the rule's own `fix`. */
  readonly fix?: string | undefined;
}

/** What the catalogue says of a rule, in words for authors. */
export interface RuleTexts {
  /** The mistake in a few words. */
  readonly title: string;
  /** What happens to learners or authors if it stays. */
  readonly why: string;
  readonly fix: string;
  /** `--strict` makes an error of a warning. */
  readonly severity: Severity;
}

/** A rule about content: one file, one row in the catalogue. */
export interface Rule extends RuleTexts {
  readonly check: (course: Course) => Iterable<Fault>;
}
