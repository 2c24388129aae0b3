import type { Corpus } from './corpus.ts'

/**
 * Answer a question about a whole corpus once, however many pages ask it. A corpus never
 * changes once it is built, and the answer is let go of together with it.
 */
export function oncePerCorpus<Answer>(ask: (corpus: Corpus) => Answer): (corpus: Corpus) => Answer {
  const answers = new WeakMap<Corpus, Answer>()
  return (corpus) => {
    let answer = answers.get(corpus)
    if (answer === undefined) {
      answer = ask(corpus)
      answers.set(corpus, answer)
    }
    return answer
  }
}
