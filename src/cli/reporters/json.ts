import type { Finding } from '../../checks/finding.ts';
import type { Report } from '../../checks/run.ts';

/** Findings for programs: `{ errors, warnings, seen, findings }`. */
export function jsonReport(findings: readonly Finding[], seen: Report['seen']): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: findings.length - errors };
  return JSON.stringify({ ...counts, seen, findings }, undefined, 2);
}
