import { keyedOf } from '../../core/formula/keyed.ts';
import { keyForm } from '../../core/question/kinds.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { Entry } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';

type Scenario = QuestionOf<'scenario'>;

export const scenarioPath: Rule = {
  title: '情景题的路走不通',
  severity: 'error',
  why: '学员会走到死路、绕不出来，或者永远拿不到满分。',
  fix: '照着 start、to 画一遍路线：每个节点和结局都走得到，每条路都有结局，有一条路全是 2 分。',
  *check({ quizzes }) {
    for (const entry of quizzes.flatMap(({ entries }) => entries)) {
      const { question } = entry;
      if (question?.type !== 'scenario') continue;
      const loose = [...looseEnds(question, entry), ...clashes(question, entry)];
      yield* loose;
      yield* unreachable(question, entry);
      if (loose.length === 0) yield* [...endless(question, entry), ...noBestPath(question, entry)];
    }
  },
};

/** `start` and `to` that name nothing. */
function looseEnds({ start, nodes, endings }: Scenario, entry: Entry): Fault[] {
  const nodeIds = nodes.map(({ id }) => id);
  const known = [...nodeIds, ...endings.map(({ id }) => id)];
  const near = (id: string): string => `最接近的是 ${nearest(id, known) ?? ''}`;
  const begin = nodeIds.includes(start)
    ? []
    : [{ at: entry.spot('start'), message: `没有节点 ${start}`, fix: near(start) }];
  const steps = nodes.flatMap(({ choices }, node) =>
    choices.flatMap(({ to }, choice) =>
      known.includes(to)
        ? []
        : [
            {
              at: entry.spot('nodes', node, 'choices', choice, 'to'),
              message: `没有节点或结局 ${to}`,
              fix: near(to),
            },
          ],
    ),
  );
  return [...begin, ...steps];
}

function clashes({ nodes, endings }: Scenario, entry: Entry): Fault[] {
  const taken = new Set(nodes.map(({ id }) => id));
  return endings.flatMap(({ id }, at) =>
    taken.has(id)
      ? [
          {
            at: entry.spot('endings', at, 'id'),
            message: `结局和节点都叫 ${id}`,
            fix: '给结局换一个编号',
          },
        ]
      : [],
  );
}

function unreachable(question: Scenario, entry: Entry): Fault[] {
  const reached = reachable(question, question.start);
  const lists = { nodes: question.nodes, endings: question.endings };
  return Object.entries(lists).flatMap(([list, places]) =>
    places.flatMap(({ id }, at) =>
      reached.has(id)
        ? []
        : [{ at: entry.spot(list, at, 'id'), message: `从 ${question.start} 出发走不到 ${id}` }],
    ),
  );
}

/** Nodes from which every path goes round in circles. */
function endless(question: Scenario, entry: Entry): Fault[] {
  const ends = new Set(question.endings.map(({ id }) => id));
  return question.nodes.flatMap(({ id }, at) =>
    [...reachable(question, id)].some((place) => ends.has(place))
      ? []
      : [{ at: entry.spot('nodes', at, 'id'), message: `从 ${id} 出发只会绕圈，走不到任何结局` }],
  );
}

function noBestPath(question: Scenario, entry: Entry): Fault[] {
  const [keyed] = keyedOf(question);
  return keyed && keyForm(keyed).length === 0
    ? [{ at: entry.spot('start'), message: '没有一条从头到尾都是 2 分的路' }]
    : [];
}

function reachable({ nodes }: Scenario, from: string): Set<string> {
  const reached = new Set([from]);
  // A Set gives out members that are added while it is walked.
  for (const place of reached) {
    for (const { to } of nodes.find(({ id }) => id === place)?.choices ?? []) reached.add(to);
  }
  return reached;
}
