import { isTextList, type FormEntry, type Kind, type Verdict } from './kind.ts';

export interface OrderingKeyed {
  readonly type: 'ordering';
  /** Item ids in the right order. */
  readonly order: readonly string[];
}

const PREFIX = 'place:';

/**
 * 排序. A form gives each item a place (`place:<id>` = 1…n); the response is the ids in order.
 * Score: share of neighbours that follow each other as in the key, so one item out of place costs
 * two or three steps and not the whole question. An item is right when it follows the one it follows
 * in the key (the first: when nothing stands before it), so the remarks count what the score counts.
 */
export const ordering: Kind<OrderingKeyed, readonly string[]> = {
  label: '排序',
  read(entries, { order }) {
    const placeOf = new Map(entries);
    const response = order.map((_, at) =>
      order.find((id) => placeOf.get(PREFIX + id) === String(at + 1)),
    );
    return response.every((id) => id !== undefined) ? response : null;
  },
  write(saved, { order }) {
    return isTextList(saved) && saved.length === order.length
      ? saved.map((id, at): FormEntry => [PREFIX + id, String(at + 1)])
      : [];
  },
  mark({ order }, response) {
    const follows = (id: string, at: number): boolean =>
      order.indexOf(id) === (at === 0 ? 0 : order.indexOf(response[at - 1] ?? '') + 1);
    const steps = response.filter((id, at) => at > 0 && follows(id, at)).length;
    const parts = response.map((id, at): [string, Verdict] => [
      id,
      follows(id, at) ? 'right' : 'wrong',
    ]);
    return { score: steps / (order.length - 1), parts: Object.fromEntries(parts) };
  },
  key: ({ order }) => order,
};
