import { fragmentOf } from '../../edition/paths.ts'
import { passages } from '../../edition/words/passages.ts'
import { quotation } from '../../edition/words/quotation.ts'
import type { PassagesFile } from '../../exports/passages-json.ts'
import { formatDate, formatDateIfKnown } from '../../text/format-date.ts'
import { excerpt } from '../../text/excerpt.ts'
import { withTextDirectives } from '../../text/text-fragment.ts'

/** A passage of an article, with the texts that are copied. */
export interface Copyable {
  /** The name of the passage for readers. */
  name: string
  /** Its permanent address. */
  url: string
  /** The same with a directive to its words, which a browser marks; `undefined` for a section. */
  urlOfWords: string | undefined
  /** The publisher's words; `undefined` for a section. */
  words: string | undefined
  /** Of a section, whether its title is the publisher's. */
  isTitlePrinted?: boolean
  /** The speaker with their role as printed, or an attribution; `undefined` for a paragraph. */
  who: string | undefined
  /** That the words are a translation, if they are. */
  translation?: string | undefined
  /** This edition's assessment of a claim, or of those within that are in doubt, as a sentence. */
  assessment: string | undefined
  /** The speaker and the medium, in few words. */
  byline: string
  /** The citation of the article with the paragraph, and a slot for the date of access. */
  citation: string
  /** The address of all ways to cite it. */
  citeUrl: string
}

/**
 * The passage of an article that has an anchor.
 *
 * @param fragment the anchor: `p-3`, `cita-x`, `cita-x-2`, `afirmacion-x`, or a section's id
 * @returns `undefined` if no passage has it
 */
export function copyableOf(
  { article, paragraphs, sections, quotes, claims }: PassagesFile,
  fragment: string,
): Copyable | undefined {
  const addressed = (url: string, directive: string | null | undefined) => ({
    url,
    urlOfWords: withTextDirectives(url, directive ? [directive] : []),
  })
  const source = `${article.container}, ${formatDateIfKnown(article.datePublished)}`
  const citeUrl = `${article.editionUrl}citar/`

  const doubted = claims.filter(({ isInDoubt }) => isInDoubt)

  for (const quote of quotes) {
    const { id, url, articleUrl, text, speaker, role, translation, citation } = quote
    const { fragments, directives } = quote
    const index = fragments.findIndex(
      (_, index) => fragmentOf({ kind: 'quote', id, fragment: index + 1 }) === fragment,
    )
    if (index === -1) continue
    return {
      name: passages.quoteOf(speaker),
      ...addressed(
        index === 0 ? articleUrl : `${article.editionUrl}#${fragment}`,
        directives[index],
      ),
      words: text,
      who: `${speaker}, ${role}`,
      translation: translation ?? undefined,
      assessment: warningOf(doubted.filter((claim) => claim.quote === id)),
      byline: quotation.inSource(speaker, source),
      citation,
      citeUrl: `${url}#citar`,
    }
  }

  const claim = claims.find(({ id }) => fragmentOf({ kind: 'claim', id }) === fragment)
  if (claim) {
    const { url, articleUrl, text, directive, attribution, verdict, assessed, citation } = claim
    return {
      name: passages.claim,
      ...addressed(articleUrl, directive),
      words: text,
      who: attribution,
      assessment: quotation.assessment(formatDate(assessed), verdict),
      byline: quotation.inSource(attribution, source),
      citation,
      citeUrl: `${url}#citar`,
    }
  }

  const paragraph = paragraphs.find(
    ({ number }) => fragmentOf({ kind: 'paragraph', number }) === fragment,
  )
  if (paragraph) {
    const { number, url, text, directive, citation } = paragraph
    return {
      name: passages.paragraph(number),
      ...addressed(url, directive),
      words: text,
      who: undefined,
      assessment: warningOf(doubted.filter(({ paragraph }) => paragraph === number)),
      byline: quotation.paragraphOfSource(source, number),
      citation,
      citeUrl,
    }
  }

  const section = sections.find(({ id }) => id === fragment)
  if (!section) return undefined
  const name = passages.section(section.title)
  return {
    name,
    url: section.url,
    urlOfWords: undefined,
    words: undefined,
    isTitlePrinted: section.isPrinted,
    who: undefined,
    assessment: undefined,
    byline: quotation.sectionOfSource(name, section.isPrinted, source),
    citation: section.citation,
    citeUrl,
  }
}

/** What this edition says of the claims in doubt that a passage has, with the last day of it. */
function warningOf(claims: PassagesFile['claims']): string | undefined {
  const days = claims.map(({ assessed }) => assessed).toSorted()
  const last = days.at(-1)
  if (last === undefined) return undefined
  return quotation.assessmentsWithin(
    formatDate(last),
    claims.map(({ text, verdict }) => ({ words: excerpt(text, lengthOfClaim), verdict })),
  )
}

/** How many characters of a claim say which it is. */
const lengthOfClaim = 50
