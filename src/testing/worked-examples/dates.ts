/** Calendar dates of the cases, as ISO dates without a time. All are read as UTC. */
const DAY = 24 * 60 * 60 * 1000;

/** Calendar days from one ISO date to another. A term of 30 days ends 30 days after it began. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The ISO date so many calendar days after another; before it, when `days` is negative. */
export function later(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

/** Month and day of an ISO date as lessons print them: [8, 6] is 8 月 6 日. */
export function monthAndDay(date: string): [month: number, day: number] {
  const day = new Date(date);
  return [day.getUTCMonth() + 1, day.getUTCDate()];
}

/** 0 is Sunday, 1 is Monday, 6 is Saturday. */
export function weekday(date: string): number {
  return new Date(date).getUTCDay();
}

/** Monday to Friday. Public holidays are not known here. */
export function isWorkday(date: string): boolean {
  return weekday(date) % 6 !== 0;
}
