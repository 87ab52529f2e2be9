import { nearest } from '../../text/nearest.ts';

interface Case {
  readonly start: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly choices: readonly { readonly score: number; readonly to: string }[];
  }[];
  readonly endings: readonly { readonly id: string }[];
}

/** A complaint about one field of a branching case. */
export interface Amiss {
  readonly path: (string | number)[];
  readonly message: string;
}

/**
 * What is wrong with the ways through a branching case: names that lead nowhere; then ways that go
 * round in a circle; then that no way earns full marks. `[]` when a learner can't get stuck.
 */
export function amissWays(branching: Case): Amiss[] {
  const lost = [...lostNames(branching)];
  if (lost.length > 0) return lost;
  const circles = [...circlingWays(branching)];
  return circles.length > 0 || hasBestWay(branching)
    ? circles
    : [{ path: ['nodes'], message: '没有一条每步都得 2 分、走到结局的路：这题谁也得不了满分' }];
}

function* lostNames({ start, nodes, endings }: Case): Iterable<Amiss> {
  const steps = new Set(nodes.map(({ id }) => id));
  const places = new Set([...steps, ...endings.map(({ id }) => id)]);
  const unknown = (id: string, known: Iterable<string>): string =>
    `没有“${id}”，最接近的是“${nearest(id, known) ?? ''}”`;
  if (!steps.has(start)) yield { path: ['start'], message: unknown(start, steps) };
  for (const [at, { id }] of endings.entries()) {
    if (steps.has(id)) {
      yield { path: ['endings', at, 'id'], message: `结局与节点同名“${id}”：给结局换个编号` };
    }
  }
  for (const { path, to } of choicesOf(nodes)) {
    if (!places.has(to)) yield { path, message: unknown(to, places) };
  }
}

function* circlingWays({ nodes }: Case): Iterable<Amiss> {
  for (const { path, from, to } of choicesOf(nodes)) {
    if (reachable(to, nodes).has(from)) {
      yield { path, message: `从“${to}”又会绕回“${from}”：每一步只走一次，学员会卡住` };
    }
  }
}

const hasBestWay = ({ start, nodes, endings }: Case): boolean => {
  const best = nodes.map(({ id, choices }) => ({
    id,
    choices: choices.filter(({ score }) => score === 2),
  }));
  const reached = reachable(start, best);
  return endings.some(({ id }) => reached.has(id));
};

function* choicesOf(
  nodes: Case['nodes'],
): Iterable<{ path: Amiss['path']; from: string; to: string }> {
  for (const [at, { id, choices }] of nodes.entries()) {
    for (const [nth, { to }] of choices.entries()) {
      yield { path: ['nodes', at, 'choices', nth, 'to'], from: id, to };
    }
  }
}

/** The start and every place that some row of choices leads to from it. */
function reachable(start: string, nodes: Case['nodes']): Set<string> {
  const reached = new Set([start]);
  // A set hands over what is added while it is being walked.
  for (const place of reached) {
    for (const { to } of nodes.find(({ id }) => id === place)?.choices ?? []) reached.add(to);
  }
  return reached;
}
