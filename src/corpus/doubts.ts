import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { hiddenCharacters } from '../text/hidden-characters.ts'
import { startOfFile } from '../text/issue.ts'
import { positionAt } from '../text/position-at.ts'
import { afterDialogueDash } from '../text/quotation-marks.ts'
import { ambiguousArticles } from './ambiguous-article.ts'
import type { Doubt } from './doubt.ts'
import { copiedWords } from './copied-words.ts'
import { doubledWords } from './doubled-words.ts'
import { doubtfulAddresses } from './doubtful-addresses.ts'
import { oddNames } from './odd-names.ts'
import { oddTitles } from './odd-titles.ts'
import { otherSpeakers } from './other-speakers.ts'
import { placeOfField } from './place-of-field.ts'
import type { Entry, ParsedContent } from './parsed-content.ts'
import { pastedWords } from './pasted-words.ts'

/** Everything in a content that an editor has to look at, though nothing is wrong with it. */
export function doubtsIn(content: ParsedContent): Doubt[] {
  return [
    ...hiddenInOriginals(content),
    ...narratorsInQuotes(content),
    ...aliasesNowhere(content),
    ...namesOfTwo(content),
    ...addressesOfTwo(content),
    ...copiesThatAreNone(content),
    ...oddlyRelated(content),
    ...ambiguousArticles(content),
    ...pastedWords(content),
    ...doubtfulAddresses(content),
    ...oddNames(content),
    ...doubledWords(content),
    ...copiedWords(content),
    ...oddTitles(content),
    ...otherSpeakers(content),
  ]
}

/** The publisher may print hidden characters, or they come from the way in which the text was copied. */
function hiddenInOriginals({ texts }: ParsedContent): Doubt[] {
  return texts.flatMap(({ original }) =>
    original === undefined
      ? []
      : hiddenCharacters(original.text).map(({ name, times, index }) => ({
          filePath: original.filePath,
          position: positionAt(original.text, index),
          toCheck: `${name}, ${countOf(times, 'time', 'times')}: ${isLost(name) ? 'a letter was lost where it stands; look it up on the publisher’s page, and write it here and in the article' : 'delete it here and in the article, unless the publisher prints it'}.`,
        })),
  )
}

function isLost(character: string): boolean {
  return character.includes('replacement character')
}

/** Dashes in a quote of a dialogue, between which the narrator may speak: “—Sí —dijo—. Mañana”. */
function narratorsInQuotes({ texts }: ParsedContent): Doubt[] {
  return texts.flatMap(({ filePath, annotated: { marks, paragraphs } }) =>
    marks
      .filter(({ kind, text }) => kind === 'quote' && /\s[—–]\p{L}/u.test(text))
      .filter(
        ({ paragraph }) => afterDialogueDash(paragraphs[paragraph - 1]?.text ?? '') !== undefined,
      )
      .map(({ position, text }) => ({
        filePath,
        position,
        toCheck: `“${excerpt(text, 40)}” has a dash in it: if the narrator speaks there, mark the words before and after as two pieces.`,
      })),
  )
}

/** Other names of things that stand in no text, not even in ours, so that only the search uses them. */
function aliasesNowhere(content: ParsedContent): Doubt[] {
  const { texts, entities, quotes, sources, licences, method, articles } = content
  if (entities.every(({ data }) => data.aliases.length === 0)) return []
  const prose = [...content.claims, ...content.themes, ...content.followUps]
  const data = (entries: readonly Entry<object>[]) =>
    entries.flatMap(({ data }) => wordsIn({ ...data, aliases: [] }))
  const words = [
    ...texts.flatMap(({ annotated }) => annotated.paragraphs.map(({ text }) => text)),
    ...prose.map(({ text }) => text),
    ...data([...prose, ...entities, ...quotes, ...sources, ...licences, ...method, ...articles]),
  ]
    .join('\n')
    .replaceAll('\u00A0', ' ')
  return entities.flatMap((entity) =>
    entity.data.aliases.flatMap((alias, index) => {
      if (words.includes(alias)) return []
      const toCheck = `“${alias}” stands in no text: correct it, unless readers search by it.`
      return { ...placeOfField(entity, `aliases.${index}`), toCheck }
    }),
  )
}

/** A name of two things: a text that has it is taken to name the first. */
function namesOfTwo({ entities }: ParsedContent): Doubt[] {
  const named = entities.flatMap((entity) =>
    [entity.data.name, ...entity.data.aliases].map((name) => ({ name, entity })),
  )
  return [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    others
      .filter(({ entity }) => entity !== first?.entity)
      .map(({ entity: { filePath } }) => ({
        filePath,
        position: startOfFile,
        toCheck: `“${name}” is a name in \`${first?.entity.filePath}\` too: tell the two apart.`,
      })),
  )
}

/** Sources of one address, which may be one document, unless each has a copy of its own. */
function addressesOfTwo({ sources }: ParsedContent): Doubt[] {
  const byAddress = Map.groupBy(sources, ({ data: { url } }) => url?.replace(/\/$/, ''))
  byAddress.delete(undefined)
  return [...byAddress].flatMap(([, [first, ...others]]) =>
    others
      .filter(
        ({ data: { archived } }) => archived === undefined || archived === first?.data.archived,
      )
      .map((source) => ({
        ...placeOfField(source, 'url'),
        toCheck: `It is the address in \`${first?.filePath}\` too: if it is the same document, keep one of the two files.`,
      })),
  )
}

/** A document as its own copy, at an address that does not say which version it is. */
function copiesThatAreNone({ sources }: ParsedContent): Doubt[] {
  return sources
    .filter(({ data: { archived, url } }) => archived !== undefined && archived === url)
    .filter(({ data: { archived = '' } }) => !/[\da-f]{12}|v\d|\bdoi\b/i.test(archived))
    .map((source) => ({
      ...placeOfField(source, 'archived'),
      toCheck:
        'It is the address of the document: write that of a copy, unless what is there never changes.',
    }))
}

/** A claim that is judged otherwise than the one it repeats, and two that cannot both hold. */
function oddlyRelated({ claims }: ParsedContent): Doubt[] {
  const verdicts = new Map(claims.map(({ id, data }) => [id, data.assessments[0]?.verdict]))
  return claims.flatMap((claim) => {
    const { id, data } = claim
    const own = verdicts.get(id)
    const doubt = (field: string, toCheck: string): Doubt => ({
      ...placeOfField(claim, field),
      toCheck,
    })
    return [
      ...data.repeats.flatMap((other, index) => {
        const verdict = verdicts.get(other)
        if (verdict === own || verdict === undefined) return []
        const toCheck = `It repeats \`${other}\`, which is “${verdict}”, and is “${own}” itself: judge both alike, unless the words around them make a difference.`
        return [doubt(`repeats.${index}`, toCheck)]
      }),
      ...data.contradicts.flatMap((other, index) => {
        if (own !== 'confirmado' || verdicts.get(other) !== own) return []
        const toCheck = `It contradicts \`${other}\`, and both are “${own}”: correct one of the verdicts, unless each is right of its own day.`
        return [doubt(`contradicts.${index}`, toCheck)]
      }),
    ]
  })
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
