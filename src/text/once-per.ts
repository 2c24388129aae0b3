/**
 * Answer a question about a thing once, however often it is asked. The thing may not change, and the
 * answer is let go of together with it.
 */
export function oncePer<Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { answer: Answer }>()
  return (thing) => {
    let known = answers.get(thing)
    if (known === undefined) {
      known = { answer: ask(thing) }
      answers.set(thing, known)
    }
    return known.answer
  }
}
