import type { Card } from '../../src/search/engine/card.ts'
import type { Answer, Question } from '../../src/search/engine/question.ts'
import type { Searcher } from '../../src/search/engine/search.ts'
import { bracketed } from './a-bundle.ts'

/** A question of which only the words matter, unless more is said. */
export function aQuestion(query: string, more: Partial<Question> = {}): Question {
  return { query, selection: {}, order: 'relevancia', isTyping: false, count: 100, ...more }
}

/** All answers that come, the last of which is the best. */
export async function allOf(answers: AsyncIterable<Answer>): Promise<Answer[]> {
  const all: Answer[] = []
  for await (const answer of answers) all.push(answer)
  return all
}

/** All answers to a question. */
export function answersTo(
  searcher: Searcher,
  query: string,
  more: Partial<Question> = {},
): Promise<Answer[]> {
  return allOf(searcher.search(aQuestion(query, more)))
}

/** The last answer to a question. */
export async function answerTo(...question: Parameters<typeof answersTo>): Promise<Answer> {
  const answers = await answersTo(...question)
  return answers.at(-1)!
}

/** A card as a reader sees it: its kind, and its words with the marked ones in brackets. */
export function readOut({ kind, name, texts, note }: Card): string {
  const words = [name, ...texts, note].map(bracketed).filter((text) => text !== '')
  return `${kind}: ${words.join(' | ')}`
}
