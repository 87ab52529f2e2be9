import { isTextRecord, shareOf, type FormEntry, type Kind } from './kind.ts';

/** The part of a matching or categorise question that marking needs. */
export interface AssignmentKeyed {
  /** Which target each part belongs to. */
  readonly targets: Readonly<Record<string, string>>;
  /** Every target that can be chosen, distractors included. */
  readonly choices: readonly string[];
}

type Assignment = Readonly<Record<string, string>>;

const PREFIX = 'to:';

/**
 * The shared half of 配对 and 归类: a form gives each part a target (`to:<part>` = target id).
 * Score: share of parts with the right target.
 */
export const assignment: Omit<Kind<AssignmentKeyed, Assignment>, 'label'> = {
  read(entries, { targets, choices }) {
    const given = entries.filter(
      ([name, value]) =>
        name.startsWith(PREFIX) &&
        Object.hasOwn(targets, name.slice(PREFIX.length)) &&
        choices.includes(value),
    );
    const response = Object.fromEntries(
      given.map(([name, value]) => [name.slice(PREFIX.length), value]),
    );
    return Object.keys(response).length === Object.keys(targets).length ? response : null;
  },
  write(saved, { targets }) {
    const fits =
      isTextRecord(saved) && Object.keys(saved).every((part) => Object.hasOwn(targets, part));
    return fits
      ? Object.entries(saved).map(([part, target]): FormEntry => [PREFIX + part, target])
      : [];
  },
  mark: ({ targets }, response) =>
    shareOf(Object.entries(targets).map(([part, target]) => [part, response[part] === target])),
  key: ({ targets }) => targets,
};
