import type { Finding } from '../../checks/finding.ts';
import type { Report } from '../../checks/run.ts';
import { textsOf } from './rule-texts.ts';

/** Findings for programs: `{ errors, warnings, seen, findings }`; the fields are in `quizzes/README.md`. */
export function jsonReport(findings: readonly Finding[], seen: Report['seen']): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: findings.length - errors };
  const told = findings.map((finding) => ({ ...finding, why: textsOf(finding).why }));
  return JSON.stringify({ ...counts, seen, findings: told }, undefined, 2);
}
