import { styleText } from 'node:util';
import type { Finding, Severity } from '../../checks/finding.ts';
import { groupBy } from '../../checks/group.ts';
import { excerpt } from './excerpt.ts';
import { textsOf } from './rule-texts.ts';

const LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告' };
const TINTS = { error: 'red', warning: 'yellow' } as const;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Findings for people: grouped by file, each with its line, the reason and the way to repair it. */
export function terminalReport(findings: readonly Finding[], colours: boolean): string {
  const paint: Paint = (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  return [...groupBy(findings, ({ file }) => file)]
    .map(([file, list]) =>
      [paint('bold', file), ...list.map((one) => block(one, paint))].join('\n'),
    )
    .join('\n\n');
}

function block(finding: Finding, paint: Paint): string {
  const { file, line, column, severity, message, code, text, fix } = finding;
  const { shown, caret } = excerpt(text, column);
  return [
    `  ${file}:${line}:${column}  ${paint(TINTS[severity], LABELS[severity])}  ${message}  ${paint('dim', code)}`,
    `      ${paint('dim', '│')} ${shown}`,
    `      ${paint('dim', '│')} ${paint(TINTS[severity], caret)}`,
    `      为什么：${textsOf(finding).why}`,
    `      怎么改：${fix}`,
  ].join('\n');
}

/** The last line: what was found, or that there was nothing to find. */
export function summaryOf(findings: readonly Finding[], seen: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return findings.length === 0
    ? `没有问题：${seen}`
    : `发现 ${errors} 个错误、${warnings} 个警告（${seen}）`;
}
