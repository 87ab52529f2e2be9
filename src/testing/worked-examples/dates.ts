/** Calendar days from one ISO date to another. A term of 30 days ends 30 days after it began. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}
