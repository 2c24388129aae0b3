/** A line without the tags of HTML and, if it is a row of Markdown, with a tab between two cells. */
export function withoutMarkup(line: string): string {
  const words = line.replaceAll(/<\/?[a-z][^<>]*>/gi, '')
  const row = /^\s*\|(.+)\|\s*$/.exec(words)?.[1]
  if (row === undefined) return words
  return row
    .split('|')
    .map((cell) => cell.trim())
    .join('\t')
}
