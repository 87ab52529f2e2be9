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
 * two or three steps and not the whole question.
 */
export const ordering: Kind<OrderingKeyed, readonly string[]> = {
  label: '排序',
  read(entries, { order }) {
    const places = new Map<string, number>();
    for (const [name, value] of entries) {
      const id = name.slice(PREFIX.length);
      if (name.startsWith(PREFIX) && order.includes(id) && value !== '') places.set(id, Number(value));
    }
    const distinct = new Set(places.values());
    if (places.size !== order.length || distinct.size !== order.length) return null;
    return [...order].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  },
  write(saved, { order }) {
    const fits =
      isTextList(saved) && saved.length === order.length && order.every((id) => saved.includes(id));
    return fits ? saved.map((id, at): FormEntry => [PREFIX + id, String(at + 1)]) : [];
  },
  mark({ order }, response) {
    const follows = (id: string, at: number): boolean =>
      at > 0 && order.indexOf(id) === order.indexOf(response[at - 1] ?? '') + 1;
    const steps = response.filter(follows).length;
    const parts = response.map((id, at): [string, Verdict] => [
      id,
      order[at] === id ? 'right' : 'wrong',
    ]);
    return { score: steps / (order.length - 1), parts: Object.fromEntries(parts) };
  },
  key: ({ order }) => order,
};
