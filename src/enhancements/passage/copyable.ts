import { siteName } from '../../edition/about.ts'
import { fragmentOf } from '../../edition/paths.ts'
import type { PassagesFile } from '../../exports/passages-json.ts'
import { formatDate } from '../../text/format-date.ts'
import { firstWordsDirective, withTextDirectives } from '../../text/text-fragment.ts'

/** A passage of an article as it is copied: its words, and where they are from. */
export interface Copyable {
  /** What it is, as a reader calls it. */
  name: string
  /** Its address, which stays. */
  url: string
  /** The same with the first words there, which a browser marks; none without such words. */
  urlOfWords: string | undefined
  /** The words of the publisher's; none of a section, whose heading is ours. */
  words: string | undefined
  /** Who says it, with their role as printed, or else what it is; nothing of a whole paragraph. */
  who: string | undefined
  /** This edition's assessment of it, as a sentence. */
  assessment: string | undefined
  /** Whose it is and where it is from, in few words. */
  byline: string
  /** How the article is cited, with the place of the passage, and a slot for the date of access. */
  citation: string
  /** Where more ways to cite it are. */
  citeUrl: string
}

/**
 * The passage of an article that has an anchor.
 *
 * @param fragment of the anchor: `p-3`, `cita-x`, `cita-x-2`, `afirmacion-x`, or a section's id
 * @returns `undefined` when there is none
 */
export function copyableOf(
  { article, paragraphs, sections, quotes, claims }: PassagesFile,
  fragment: string,
): Copyable | undefined {
  const texts = paragraphs.map(({ text }) => text)
  /** The words at the anchor itself: a quote goes on at others. */
  const addressed = (url: string, words: string) => ({
    url,
    urlOfWords: withTextDirectives(url, [firstWordsDirective(texts, words)]),
  })
  const source = `${article.container}, ${formatDate(article.datePublished)}`
  const citeUrl = `${article.editionUrl}citar/`

  for (const { id, url, articleUrl, text, speaker, role, citation, fragments } of quotes) {
    const index = fragments.findIndex(
      (_, index) => fragmentOf({ kind: 'quote', id, fragment: index + 1 }) === fragment,
    )
    const words = fragments[index]
    if (words === undefined) continue
    return {
      name: `Cita de ${speaker}`,
      ...addressed(index === 0 ? articleUrl : `${article.editionUrl}#${fragment}`, words),
      words: text,
      who: `${speaker}, ${role}`,
      assessment: undefined,
      byline: `${speaker}, en ${source}`,
      citation,
      citeUrl: `${url}#citar`,
    }
  }

  const claim = claims.find(({ id }) => fragmentOf({ kind: 'claim', id }) === fragment)
  if (claim) {
    const { url, articleUrl, text, attribution, verdict, assessed, citation } = claim
    return {
      name: 'Afirmación',
      ...addressed(articleUrl, text),
      words: text,
      who: attribution,
      assessment: `Valoración de ${siteName}, ${formatDate(assessed)}: ${verdict}.`,
      byline: `${attribution}, en ${source}`,
      citation,
      citeUrl: `${url}#citar`,
    }
  }

  const paragraph = paragraphs.find(
    ({ number }) => fragmentOf({ kind: 'paragraph', number }) === fragment,
  )
  if (paragraph) {
    const { number, url, text, citation } = paragraph
    return {
      name: `Párrafo ${number}`,
      ...addressed(url, text),
      words: text,
      who: undefined,
      assessment: undefined,
      byline: `${source}, párr. ${number}`,
      citation,
      citeUrl,
    }
  }

  const section = sections.find(({ id }) => id === fragment)
  if (!section) return undefined
  return {
    name: `Sección «${section.title}»`,
    url: section.url,
    urlOfWords: undefined,
    words: undefined,
    who: undefined,
    assessment: undefined,
    byline: `Sección «${section.title}» de la edición anotada de ${siteName}, sobre un texto de ${source}`,
    citation: section.citation,
    citeUrl,
  }
}
