import { oncePer } from '../text/once-per.ts'
import type { AnnotatedText } from '../annotations/annotation.ts'
import { textsMarking } from './texts-marking.ts'
import type { WrittenAuthor } from '../schemas/author.ts'
import { fold } from '../text/fold.ts'
import { hasWholeWords } from '../text/has-words.ts'
import { nearest } from '../text/nearest.ts'
import { certainName, namesIn } from '../text/personal-name.ts'
import { surnameOf } from '../text/surname-of.ts'
import type { Doubt } from './doubt.ts'
import type { Entry, ParsedContent } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/** Names that are seldom written so: in capitals, in lower case, of two people, as nobody prints them. */
export function oddNames(content: ParsedContent): Doubt[] {
  return [
    ...content.entities.flatMap((entity) =>
      entity.data.kind === 'persona' ? ofPerson(entity, content) : [],
    ),
    ...content.sources.flatMap((source) => [
      ...inLowerCase(source, 'publisher', source.data.publisher),
      ...ofAuthors(source, 'cite.authors', source.data.cite?.authors, content),
    ]),
    ...content.articles.flatMap((article) =>
      ofAuthors(article, 'authors', article.data.authors ?? [], content),
    ),
    ...groupsNowhere(content),
  ]
}

const quotesBySpeaker = oncePer('quotesBySpeaker', (quotes: ParsedContent['quotes']) =>
  Map.groupBy(quotes, ({ data }) => data.speaker),
)

function ofPerson(
  entity: ParsedContent['entities'][number],
  { texts, quotes }: ParsedContent,
): Doubt[] {
  const { name, aliases, surname = surnameOf(name) } = entity.data
  const doubts = [
    ...inCapitals(entity, 'name', name),
    ...inLowerCase(entity, 'name', name),
    ...(areSeveral(name)
      ? [doubt(entity, 'name', `“${name}” may be several people: give each a file.`)]
      : []),
  ]
  if (doubts.length > 0) return doubts
  const own = quotesBySpeaker(quotes).get(entity.id) ?? []
  const speaking = [...new Set(own.flatMap(({ id }) => textsMarking(texts, 'quote', id)))]
  // True of nearly all: nothing else has to be looked for then.
  const isAsPrinted = speaking.some(({ annotated }) =>
    annotated.paragraphs.some(({ text }) => hasWholeWords(text, surname)),
  )
  if (isAsPrinted) return []
  const printed = speaking.map(({ annotated }) => printedIn(annotated))
  const otherAccents = withOtherAccents(surname, printed)
  if (otherAccents !== undefined) {
    const toCheck = `“${surname}” is printed “${otherAccents}” where this person speaks: correct one of the two, unless both are used.`
    return [doubt(entity, 'name', toCheck)]
  }
  const known = [surname, ...aliases].map(fold)
  if (printed.some(({ folded }) => known.some((one) => folded.includes(one)))) return []
  const meant = nameMeantBy(surname, new Set(printed.flatMap(({ names }) => names)))
  if (meant === undefined) return []
  const toCheck = `“${surname}” is not printed where this person speaks, and “${meant}” is: correct one of the two, unless it is somebody else.`
  return [doubt(entity, 'name', toCheck)]
}

/** What is printed in a text, in the forms in which names are looked for. */
interface Printed {
  /** The whole text without accents, in lower case. */
  folded: string
  /** Its words in lower case. */
  lower: ReadonlySet<string>
  /** Its words that are not in capitals, by what they are without accents in lower case. */
  byFolded: ReadonlyMap<string, string>
  /** Words that may be surnames: with a capital letter, behind another word. */
  names: string[]
}

const printedIn = oncePer('printedIn', ({ paragraphs }: AnnotatedText): Printed => {
  const text = paragraphs.map(({ text }) => text).join('\n')
  const words = [...new Set(text.match(/[\p{L}\p{M}’'-]+/gu))]
  return {
    folded: fold(text),
    lower: new Set(words.map((word) => word.toLowerCase())),
    byFolded: new Map(
      words
        .filter((word) => word !== word.toUpperCase())
        .toReversed()
        .map((word) => [fold(word), word]),
    ),
    names: text.match(/(?<=\p{L}[ ,]{1,2})\p{Lu}[\p{L}\p{M}’'-]{3,}/gu) ?? [],
  }
})

/** How a name is printed that is not printed with its own accents. */
function withOtherAccents(name: string, printed: readonly Printed[]): string | undefined {
  const lower = name.toLowerCase()
  if (printed.some((one) => one.lower.has(lower))) return undefined
  const folded = fold(name)
  return printed.map(({ byFolded }) => byFolded.get(folded)).find((word) => word !== undefined)
}

/** The name that was printed for one that is nowhere: another letter, or the same ones in another order. */
function nameMeantBy(surname: string, names: ReadonlySet<string>): string | undefined {
  if (surname.length < 4) return undefined
  const letters = (name: string) => Array.from(fold(name)).toSorted().join('')
  const near = nearest(surname, names)
  const isNear = near !== undefined && fold(near).charAt(0) === fold(surname).charAt(0)
  return isNear ? near : [...names].find((name) => letters(name) === letters(surname))
}

const namesOfPeople = oncePer(
  'namesOfPeople',
  (entities: ParsedContent['entities']) =>
    new Set(
      entities.flatMap(({ data }) => (data.kind === 'persona' ? [data.name, ...data.aliases] : [])),
    ),
)

/** The names of those who sign: with a name in one piece only an institution. */
function ofAuthors(
  entry: Entry<unknown>,
  field: string,
  authors: readonly Omit<WrittenAuthor, 'entity'>[] | undefined,
  { entities }: ParsedContent,
): Doubt[] {
  const people = namesOfPeople(entities)
  return (authors ?? []).flatMap(({ given, family, name }, index) => {
    const at = `${field}.${index}`
    if (family !== undefined) {
      const whole = [given, family].filter((part) => part !== undefined).join(' ')
      const parts = [given ?? '', family.replace(/^(?:\p{Ll}+ )+(?=\p{L})/u, '')]
      return [
        ...inCapitals(entry, `${at}.family`, whole),
        ...(parts.some(isQuiet) ? [withoutCapitals(entry, `${at}.family`, whole)] : []),
      ]
    }
    if (name === undefined) return []
    if (!areSeveral(name) && !people.has(name)) return []
    const [first = name] = namesIn(name)
    const parts = certainName(first)
    const form = `{ given: ${parts?.given ?? '…'}, family: ${parts?.family ?? '…'} }`
    const toCheck = `“${name}” is cited as an institution: a person is \`${form}\`, each on their own.`
    return [doubt(entry, `${at}.name`, toCheck)]
  })
}

function inCapitals(entry: Entry<unknown>, field: string, name: string): Doubt[] {
  const words = name.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  if (words.length < 2 || name !== name.toUpperCase()) return []
  const toCheck = `“${name}” is a name in capitals: write “${calm(name)}”, unless it is written so.`
  return [doubt(entry, field, toCheck)]
}

function calm(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:De|Del|La|Las|Los|Y)(?= )/g, (particle) => particle.toLowerCase())
}

function inLowerCase(entry: Entry<unknown>, field: string, name: string): Doubt[] {
  return isQuiet(name) ? [withoutCapitals(entry, field, name)] : []
}

function withoutCapitals(entry: Entry<unknown>, field: string, name: string): Doubt {
  return doubt(
    entry,
    field,
    `“${name}” is a name in lower case: correct it, unless it is written so.`,
  )
}

function isQuiet(name: string): boolean {
  return /^[\p{Ll}\p{M}]+(?:[ -][\p{Ll}\p{M}]+)*$/u.test(name)
}

function areSeveral(name: string): boolean {
  const names = namesIn(name)
  return names.length > 1 && names.every((one) => certainName(one) !== undefined)
}

/** Who claims something as one of many whom nobody names: “algunos observadores”, “sus defensores”. */
const unnamed = /^(?:algun|much|vari|otr|ciert|un|tod)[oa]s? |^(?:sus?|quien(?:es)?|gente) |\(/

/** Groups that are named in the claim as they are nowhere in the article. */
function groupsNowhere({ claims, texts }: ParsedContent): Doubt[] {
  return claims.flatMap((claim) => {
    const { claimant } = claim.data
    if (!('group' in claimant)) return []
    const marking = textsMarking(texts, 'claim', claim.id)
    const group = fold(claimant.group)
    const words = group.replace(/^(?:el|la|los|las) /, '')
    const isPrinted = marking.some(({ annotated }) => printedIn(annotated).folded.includes(words))
    if (marking.length === 0 || unnamed.test(group) || isPrinted) return []
    const toCheck = `“${claimant.group}” is not printed in the article: name the group as it stands there; if it is named nowhere, say so, \`${claimant.group} (sin nombrar)\`.`
    return [doubt(claim, 'claimant.group', toCheck)]
  })
}

function doubt(entry: Entry<unknown>, field: string, toCheck: string): Doubt {
  return { ...placeOfField(entry, field), toCheck }
}
