import { Searcher } from '../../../src/search/engine/search.ts'
import type { Answer, Question } from '../../../src/search/engine/question.ts'
import type { Index } from '../../../src/search/open-index.ts'

/**
 * A search in an index of many records, each of which has nothing but the word “licencia”, and
 * what is asked of that index.
 */
export function anIndexOfMany(count: number) {
  const looked: string[] = []
  const read = new Set<string>()
  const record = (number: number) => ({
    url: `/${number}`,
    content: 'licencia',
    filters: {
      datos: [
        JSON.stringify({
          people: {},
          themes: {},
          items: [{ kind: 'método', id: String(number), words: [[0, 8]] }],
        }),
      ],
    },
  })
  const records = Array.from({ length: count }, (_, number) => ({
    id: String(number),
    score: 1,
    words: [0],
    data: () => {
      read.add(String(number))
      return Promise.resolve(record(number))
    },
  }))
  const index: Index = {
    search: (term) => {
      looked.push(term ?? 'everything')
      const isExact = term?.startsWith('"') ?? false
      const word = term?.replaceAll('"', '') ?? ''
      const isFound = isExact ? word === 'licencia' : 'licencia'.startsWith(word)
      return Promise.resolve({
        results: isFound && word !== '' ? records : [],
        unfilteredResultCount: isFound ? count : 0,
      })
    },
  }
  const spelling = { corrections: () => [], closest: () => [] }
  const searcher = new Searcher(index, { synonyms: [], spelling: () => Promise.resolve(spelling) })

  /** Put a question that is answered with as many cards as the interface shows at first. */
  const ask = async (query: string, more: Partial<Question> = {}, isWanted = () => true) => {
    const answers: Answer[] = []
    const question: Question = {
      query,
      selection: {},
      order: 'relevancia',
      isTyping: false,
      count: 20,
      ...more,
    }
    for await (const answer of searcher.search(question, isWanted)) answers.push(answer)
    return answers
  }
  return { looked, read, ask }
}
