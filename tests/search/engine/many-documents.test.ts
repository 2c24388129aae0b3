import { afterAll, describe, expect, test } from 'vitest'
import type { Pagefind } from '../../../src/search/engine/find-documents.ts'
import type { Answer } from '../../../src/search/engine/question.ts'
import {
  aMark,
  anArticle,
  answersTo,
  answerTo,
  aPagefind,
  aParagraph,
  aSearcher,
  aSpelling,
} from '../a-searcher.ts'

/** More than are read for an answer; the words stand together in the last of them. */
const documents = Array.from({ length: 40 }, (_, number) =>
  anArticle(
    number,
    [
      aParagraph(1, `Licencia ${number < 30 ? 'de uso' : 'libre'} y Apache número ${number}.`),
      aParagraph(2, number === 39 ? 'La licencia Apache, d’Ors y 34,500 litros.' : 'Otra cosa.'),
    ],
    { themes: {} },
  ),
)
const { parts, close, pagefind } = await aPagefind(documents)
afterAll(close)

const read: string[] = []
const searcherOf = (pagefind: () => Promise<Pagefind>) =>
  aSearcher([], {
    pagefind,
    readDocument: (id) => {
      read.push(id)
      return parts.readDocument(id)
    },
    spelling: () => Promise.resolve(aSpelling(new Map([['licencia', 40]]))),
  })
const searcher = searcherOf(parts.pagefind)
const articlesOf = ({ cards }: { cards: readonly { article: string | undefined }[] }) =>
  new Set(cards.map(({ article }) => article))

describe('with nothing at hand', () => {
  test('reads the most promising documents first, and appends what it reads after', async () => {
    const [first, whole] = await answersTo(searcher, 'licencia Apache', { count: 20 })
    expect(first!.cards[0]!.article).toBe('Artículo 39')
    expect(articlesOf(first!).size).toBe(2)
    expect(first!.isAtLeast).toBe(true)
    expect(whole!.cards.slice(0, first!.cards.length)).toEqual(first!.cards)
    expect(articlesOf(whole!).size).toBe(4)
    expect(whole!.isAtLeast).toBe(true)
  })

  test('says which words no document has, and of none that one unread may have', async () => {
    const answer = await answerTo(searcher, 'licencia xyzzyq', { count: 1 })
    expect(answer).toMatchObject({ missing: ['xyzzyq'], understood: 'licencia', isAtLeast: true })
    for (const answer of await answersTo(searcher, 'licencia Apache número de uso libre', {
      count: 1,
    })) {
      expect(answer.missing).toEqual([])
    }
  })

  test.each(['"licencia Apache"', '34.500', '34500 litros', 'dors', "d'Ors", 'lisencia litros'])(
    'finds the only document with %s',
    async (query) => {
      const { cards, isAtLeast } = await answerTo(searcher, query)
      expect(cards[0]!.article).toBe('Artículo 39')
      if (!query.startsWith('lis'))
        expect({ articles: articlesOf({ cards }).size, isAtLeast }).toEqual({
          articles: 1,
          isAtLeast: false,
        })
    },
  )

  test('moves nothing that a reader sees who has stopped to type', async () => {
    // The less promising ones answer better, by a quote.
    const text = 'Una pera y luego una uva.'
    const documents = Array.from({ length: 9 }, (_, number) =>
      anArticle(number, [
        aParagraph(1, text),
        ...(number < 2 ? [] : [aMark('quote', `cita-${number}`, 1, text)]),
      ]),
    )
    const results = documents.map(({ number }) => ({ id: String(number) }))
    const search = (term: string | null) =>
      Promise.resolve({ results: /per ?a?uv|uv ?a?per/.test(term ?? '') ? [] : results })
    const searcher = aSearcher([], {
      pagefind: () => Promise.resolve({ search }),
      readDocument: (id) => Promise.resolve(documents[Number(id)]!),
    })
    const read = await answerTo(searcher, 'uva pera', { count: 20 })
    const [typed] = await answersTo(searcher, 'pera uva', { count: 6, isTyping: true })
    expect(typed!.cards.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(read.cards.map(({ kind }) => kind)).toContain('quote')
    for (const { cards } of await answersTo(searcher, 'pera uva', { count: 20 })) {
      expect(cards.slice(0, 2)).toEqual(typed!.cards)
    }
  })

  test('finds what somebody is still typing', async () => {
    const { cards } = await answerTo(searcher, 'litr', { isTyping: true })
    expect(cards[0]!.article).toBe('Artículo 39')
  })

  test('reads only documents in which something has what is selected', async () => {
    const { cards } = await answerTo(searcher, 'licencia', {
      selection: { article: ['articulo-7'] },
    })
    expect([...articlesOf({ cards })]).toEqual(['Artículo 7'])
  })

  test('stops when nobody waits for the answer any more', async () => {
    const before = read.length
    const question = {
      query: 'libre',
      selection: {},
      order: 'relevancia',
      isTyping: false,
      count: 20,
    } as const
    const other = searcherOf(parts.pagefind)
    for await (const answer of other.search(question, () => false)) expect(answer).toBeUndefined()
    expect(read.length).toBe(before)
  })

  test('shows what the documents have that could be read, and then fails', async () => {
    const answers: Answer[] = []
    const lost = aSearcher([], {
      pagefind: parts.pagefind,
      readDocument: async (id) => {
        const document = await parts.readDocument(id)
        if (document.number === 39) throw new Error('lost')
        return document
      },
    })
    const asking = async (query: string) => {
      answers.length = 0
      const question = { selection: {}, order: 'relevancia', isTyping: false, count: 20 } as const
      for await (const answer of lost.search({ query, ...question })) answers.push(answer)
    }
    await expect(asking('licencia Apache')).rejects.toThrow('could not be read')
    expect(articlesOf(answers.at(-1)!).size).toBe(3)
    expect(answers.at(-1)!.isAtLeast).toBe(true)
    // Of what only the lost one has, it is not said that there is nothing.
    await expect(asking('dors')).rejects.toThrow('could not be read')
    expect(answers).toEqual([])
  })

  test('fails when Pagefind does not come', async () => {
    const lost = searcherOf(() => Promise.reject(new Error('lost')))
    await expect(answerTo(lost, 'licencia')).rejects.toThrow('lost')
  })

  test('asks Pagefind for the same words once', async () => {
    const asked: string[] = []
    const counting: Pagefind = {
      search: (...question) => {
        asked.push(JSON.stringify(question))
        return pagefind.search(...question)
      },
    }
    const other = searcherOf(() => Promise.resolve(counting))
    await answerTo(other, 'licencia Apache')
    await answerTo(other, 'licencia Apache')
    expect(new Set(asked).size).toBe(asked.length)
  })
})
