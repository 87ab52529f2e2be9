import { catalogue } from '../../checks/catalogue.ts';
import type { Finding } from '../../checks/finding.ts';
import { pageCatalogue } from '../../checks/page-catalogue.ts';
import type { RuleTexts } from '../../checks/rule.ts';

const rules: Readonly<Record<Finding['code'], RuleTexts>> = { ...catalogue, ...pageCatalogue };

/** What the catalogue says of the rule behind a finding. */
export const textsOf = ({ code }: Finding): RuleTexts => rules[code];
