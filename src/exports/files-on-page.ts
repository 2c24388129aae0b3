import type { DataFile } from './data-files.ts'

/** How many files of articles the page on the data names one by one, and what programs read in it. */
const mostOfArticles = 50

/** The files that the page on the data names: all, or those of the first articles. The descriptor has all. */
export function filesOnPage<File extends Pick<DataFile, 'wordsOf'>>(
  files: readonly File[],
): readonly File[] {
  const ofArticles = files.filter(({ wordsOf }) => wordsOf !== undefined)
  const others = new Set(ofArticles.slice(mostOfArticles))
  return files.filter((file) => !others.has(file))
}
