/** Words as they stand in a sentence: a slash between two lines of verse, a dot between two cells. */
export function inLine(text: string): string {
  return text
    .replaceAll(/\n{2,}/g, ' ')
    .replaceAll('\n', ' / ')
    .replaceAll('\t', ' · ')
}
