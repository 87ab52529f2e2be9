/** `id:rev id:rev …`, as the server writes lists of questions into attributes. */
export function parseQuestionList(text: string): { id: string; rev: number }[] {
  return text
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const colon = entry.lastIndexOf(':');
      return { id: entry.slice(0, colon), rev: Number(entry.slice(colon + 1)) };
    });
}
