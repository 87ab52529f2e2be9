import { isTextList, valuesOf, type FormEntry, type Kind, type Verdict } from './kind.ts';

export interface OpenKeyed {
  readonly type: 'open';
  /** Marks by line of the rubric. */
  readonly rubric: Readonly<Record<string, number>>;
}

export interface OpenResponse {
  readonly text: string;
  /** The lines of the rubric that the learner says were met, in the rubric's order. */
  readonly met: readonly string[];
}

/** 起草: the learner writes, reads the model answer and marks by the rubric. Never marked by a machine. */
export const open: Kind<OpenKeyed, OpenResponse> = {
  label: '起草',
  read(entries, { rubric }) {
    const text = (valuesOf(entries, 'answer')[0] ?? '').trim();
    const ticked = new Set(valuesOf(entries, 'met'));
    const met = Object.keys(rubric).filter((id) => ticked.has(id));
    return text === '' ? null : { text, met };
  },
  write(saved, { rubric }) {
    if (typeof saved !== 'object' || saved === null) return [];
    if (!('text' in saved && typeof saved.text === 'string')) return [];
    const met = 'met' in saved && isTextList(saved.met) ? saved.met : [];
    return [
      ['answer', saved.text],
      ...met.filter((id) => Object.hasOwn(rubric, id)).map((id): FormEntry => ['met', id]),
    ];
  },
  mark({ rubric }, { met }) {
    const total = Object.values(rubric).reduce((sum, marks) => sum + marks, 0);
    const lines = Object.entries(rubric);
    const earned = lines
      .filter(([id]) => met.includes(id))
      .reduce((sum, [, marks]) => sum + marks, 0);
    const parts = lines.map(([id]): [string, Verdict] => [
      id,
      met.includes(id) ? 'right' : 'missed',
    ]);
    return { score: earned / total, parts: Object.fromEntries(parts) };
  },
  key: ({ rubric }) => ({ text: '……', met: Object.keys(rubric) }),
};
