import type { Article } from './corpus.ts'

/** Which titles of an article's sections are ours, and not subheads of the publisher's. */
export function titlesOfSections({ sections }: Article): 'all' | 'some' | 'none' {
  const ours = sections.filter(({ isPrinted }) => !isPrinted).length
  return ours === sections.length ? 'all' : ours === 0 ? 'none' : 'some'
}
