import type { Citable } from '../exports/csl/citable.ts'
import type { CslItem } from '../exports/csl/csl-item.ts'
import type { Run } from './formatted-text.ts'

/** What is to be cited, with stand-ins for some of its words, and how to put the words back. */
interface Form {
  request: Request
  filled: (runs: Run[]) => Run[]
}

/** A work to cite, and where in it. */
export type Request = { [Field in keyof Citable]: Citable[Field] | undefined } & { work: CslItem }

const standIns = {
  title: 'Vwtitul',
  short: 'Vwbrev',
  id: 'vwclave',
  paragraph: '90817',
  name: 'Vwnombre',
  surname: 'Vwapell',
}

/**
 * Letters and figures, with commas, full stops and hyphens between them: no style treats one otherwise
 * than another.
 */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,.-]*[\p{L}\p{N}…])?$/u

/** Words that begin with a capital: the processor has rules for particles, initials and apostrophes. */
const plainName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u

/**
 * Replace what only one of many citations has, and what each style prints as it is: the quoted words in
 * the title of an assessment, its id, the number of a paragraph, who speaks. So the processor writes one
 * citation for all assessments of a day, and one for all quotes of an article.
 */
export function withStandIns(request: Request): Form {
  const values = new Map<string, string>()
  const instead = (name: keyof typeof standIns, value: string) => {
    values.set(standIns[name], value)
    return standIns[name]
  }
  const quoted = (name: 'title' | 'short', text: string) =>
    text.replace(/^(\p{L}[\p{L} ]*«)([^«»]+)(?=»$)/u, (whole, before: string, words: string) =>
      plain.test(words) ? before + instead(name, words) : whole,
    )

  const { work, paragraphs } = request
  const title = quoted('title', work.title)
  const form: CslItem = { ...work, title }
  if (title !== work.title) {
    if (work['title-short'] !== undefined)
      form['title-short'] = quoted('short', work['title-short'])
    const [last] = /[a-z0-9-]+(?=\/$)/.exec(work.URL ?? '') ?? []
    if (work.URL !== undefined && last !== undefined) {
      form.id = standIns.id
      form.URL = work.URL.replace(/[a-z0-9-]+(?=\/$)/, instead('id', last))
    }
  }
  const { speaker } = request
  const isPlain = speaker && [speaker.name, speaker.surname].every((name) => plainName.test(name))
  const isOne = paragraphs !== undefined && /^\d+$/.test(paragraphs)
  const asked = {
    ...request,
    work: form,
    ...(isOne && { paragraphs: instead('paragraph', paragraphs) }),
    ...(isPlain && {
      speaker: {
        name: instead('name', speaker.name),
        surname: instead('surname', speaker.surname),
      },
    }),
  }
  // Words that look like a stand-in are left to the processor.
  if (Object.values(standIns).some((one) => JSON.stringify(request).includes(one))) {
    return { request, filled: (runs) => runs }
  }
  const fill = (text: string) =>
    [...values].reduce((filled, [standIn, value]) => filled.replaceAll(standIn, () => value), text)
  return {
    request: asked,
    filled: (runs) => runs.map((run) => ({ ...run, text: fill(run.text) })),
  }
}
