/** A question about a thing, which has one answer as long as the thing does not change. */
export interface Question<Thing extends object, Answer> {
  /** That of the constant that holds it: no two are the same. */
  name: string
  /** Work the answer out. */
  ask: (thing: Thing) => Answer
  /** The answer, worked out at the first time. */
  answer: (thing: Thing) => Answer
}

/** Answers the questions about a thing in its own way. */
export type Respondent = <Answer>(question: Question<object, Answer>, thing: object) => Answer

const questions = new Map<string, Question<object, unknown>>()
const respondents = new WeakMap<object, Respondent>()

/**
 * Answer a question about a thing once, however often it is asked. The thing may not change, and the
 * answer is let go of together with it.
 *
 * @param name of the constant that holds the question
 */
export function oncePer<Thing extends object, Answer>(
  name: string,
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { answer: Answer }>()
  const question: Question<Thing, Answer> = {
    name,
    ask,
    answer: (thing) => {
      let known = answers.get(thing)
      if (known === undefined) {
        known = { answer: ask(thing) }
        answers.set(thing, known)
      }
      return known.answer
    },
  }
  questions.set(name, question as unknown as Question<object, unknown>)
  return (thing) => {
    const respond = respondents.get(thing)
    return respond
      ? respond(question as unknown as Question<object, Answer>, thing)
      : question.answer(thing)
  }
}

/** The question with a name, if the file that asks it is loaded. */
export function questionNamed(name: string): Question<object, unknown> | undefined {
  return questions.get(name)
}

/** Have all questions about a thing answered by somebody who wants to know of them. */
export function answerFor(thing: object, respond: Respondent): void {
  respondents.set(thing, respond)
}
