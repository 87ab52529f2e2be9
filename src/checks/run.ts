import { catalogue, type Code } from './catalogue.ts';
import { readCourse, type CourseTexts } from './course.ts';
import { byPlace, type Finding, type Severity } from './finding.ts';
import type { Fault, Rule } from './rule.ts';
import { lineAt, positionOf } from './source.ts';

/** What the checks say of the whole course. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What was looked at, so that "nothing found" means something. */
  readonly seen: { readonly quizFiles: number; readonly questions: number; readonly pages: number };
}

/** Runs every rule over every file: one mistake never hides another. */
export function checkCourse(texts: CourseTexts, { strict = false } = {}): Report {
  const course = readCourse(texts);
  const findings = codes().flatMap((code) => {
    const rule: Rule = catalogue[code];
    const severity = strict ? 'error' : rule.severity;
    return Array.from(rule.check(course), (fault) => toFinding(code, severity, rule.fix, fault));
  });
  return {
    findings: findings.sort(byPlace),
    seen: {
      quizFiles: course.quizzes.length,
      questions: course.quizzes.reduce((sum, { entries }) => sum + entries.length, 0),
      pages: course.pages.length,
    },
  };
}

/** The codes of the rules about content, in the order of the catalogue. */
export function codes(): Code[] {
  return Object.keys(catalogue).filter((key): key is Code => key in catalogue);
}

function toFinding(code: Code, severity: Severity, usual: string, fault: Fault): Finding {
  const { at, message, fix = usual } = fault;
  return {
    code,
    severity,
    file: at.source.path,
    ...positionOf(at),
    text: lineAt(at),
    message,
    fix,
  };
}
