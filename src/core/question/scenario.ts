import { isTextList, own, type FormEntry, type Kind, type Verdict } from './kind.ts';

interface Step {
  readonly score: number;
  readonly to: string;
}

export interface ScenarioKeyed {
  readonly type: 'scenario';
  readonly start: string;
  /** Choices by node id, then by choice id. A `to` that is no node is an ending. */
  readonly nodes: Readonly<Record<string, Readonly<Record<string, Step>>>>;
}

/** The best a single choice can earn. */
const FULL = 2;
const PREFIX = 'step:';

/** A step as saved: `<node>/<choice>`. */
const stepId = (node: string, choice: string): string => `${node}/${choice}`;

/**
 * The steps from the start along the given choices, and where they lead: an ending, or the node where
 * no choice is given. A node is passed once; a way that comes back to one stops there.
 */
export function walk(
  { start, nodes }: ScenarioKeyed,
  choiceAt: (node: string) => string | undefined,
): { steps: string[]; scores: number[]; at: string } {
  const steps: string[] = [];
  const scores: number[] = [];
  const visited = new Set<string>();
  let at = start;
  for (;;) {
    const choice = choiceAt(at);
    if (choice === undefined || visited.has(at)) return { steps, scores, at };
    const step = own(own(nodes, at) ?? {}, choice);
    if (step === undefined) return { steps, scores, at };
    visited.add(at);
    steps.push(stepId(at, choice));
    scores.push(step.score);
    at = step.to;
  }
}

const choicesFrom =
  (steps: readonly string[]) =>
  (node: string): string | undefined =>
    steps.find((step) => step.startsWith(`${node}/`))?.slice(node.length + 1);

/** The steps of a path to an ending on which every choice earns full marks; `[]` if there is none. */
function bestPath({ start, nodes }: ScenarioKeyed): string[] {
  const tried = new Set<string>();
  const search = (at: string): string[] | null => {
    const choices = own(nodes, at);
    if (choices === undefined) return [];
    if (tried.has(at)) return null;
    tried.add(at);
    for (const [choice, { score, to }] of Object.entries(choices)) {
      const rest = score === FULL ? search(to) : null;
      if (rest) return [stepId(at, choice), ...rest];
    }
    return null;
  };
  return search(start) ?? [];
}

function verdictOf(score: number): Verdict {
  if (score === FULL) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

/**
 * 情景. A form has one group of choices per node (`step:<node>`); the response is the path walked.
 * Score: earned marks ÷ (2 × steps walked), so a detour that is mended costs something, and a longer
 * path is not worth more than a straight one.
 */
export const scenario: Kind<ScenarioKeyed, readonly string[]> = {
  label: '情景',
  read(entries, keyed) {
    const chosen = new Map(
      entries
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, value]) => [name.slice(PREFIX.length), value]),
    );
    const { steps, at } = walk(keyed, (node) => chosen.get(node));
    return steps.length > 0 && !Object.hasOwn(keyed.nodes, at) ? steps : null;
  },
  write(saved, keyed) {
    if (!isTextList(saved)) return [];
    const { steps } = walk(keyed, choicesFrom(saved));
    const fits = steps.length === saved.length && steps.every((step, at) => step === saved[at]);
    return fits
      ? steps.map((step): FormEntry => {
          const slash = step.indexOf('/');
          return [PREFIX + step.slice(0, slash), step.slice(slash + 1)];
        })
      : [];
  },
  mark(keyed, response) {
    const { steps, scores } = walk(keyed, choicesFrom(response));
    const earned = scores.reduce((sum, score) => sum + score, 0);
    const parts = steps.map((step, at): [string, Verdict] => [step, verdictOf(scores[at] ?? 0)]);
    return {
      score: steps.length === 0 ? 0 : earned / (FULL * steps.length),
      parts: Object.fromEntries(parts),
    };
  },
  key: bestPath,
};
