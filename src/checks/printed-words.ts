import { textsMarking } from '../corpus/texts-marking.ts'
import type { ArticleEntry, ArticleText, ParsedContent } from '../corpus/parsed-content.ts'
import { paragraphsOfOriginal } from '../corpus/paragraphs-of-original.ts'
import { hasWords } from '../text/has-words.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Roles, occasions and the words of a difference are in the article, word for word. */
export const printedWords: Check = {
  rule: 'printed-words',
  run: (content) => [...rolesAndOccasions(content), ...content.articles.flatMap(differences)],
}

/** A role may be in another paragraph than the quote: where its speaker is introduced. */
function rolesAndOccasions({ texts, quotes }: ParsedContent) {
  return quotes.flatMap((quote) => {
    // A quote in two articles is reported for that.
    const marking = textsMarking(texts, 'quote', quote.id)
    if (marking.length === 0) return []

    return (['role', 'occasion'] as const).flatMap((field) => {
      const words = quote.data[field]
      if (words === undefined) return []
      const isThere = (text: ArticleText) =>
        text.annotated.paragraphs.some((paragraph) => paragraph.text.includes(words)) ||
        text.annotated.paragraphs.some(({ number }) => isPrinted(words, text, number))
      if (marking.some(isThere)) return []
      return {
        ...placeOfField(quote, field),
        message: `The ${field} “${words}” is not printed in the article.`,
        hint: 'Copy it as printed; what is known from elsewhere goes into the notes.',
      }
    })
  })
}

function differences(article: ArticleEntry) {
  return article.data.differences.flatMap(({ paragraph, printed }, index) => {
    if (isPrinted(printed, article, paragraph)) return []
    const elsewhere = article.annotated.paragraphs.find(({ number }) =>
      isPrinted(printed, article, number),
    )
    return {
      ...placeOfField(article, `differences.${index}.printed`),
      message: `“${printed}” is not printed in paragraph ${paragraph}.`,
      hint:
        elsewhere === undefined
          ? 'Copy the words as printed, and count paragraphs from 1.'
          : `It is printed in paragraph ${elsewhere.number}: write \`paragraph: ${elsewhere.number}\`.`,
    }
  })
}

/**
 * True if a paragraph has these words, in the article or in the original. A difference between the
 * two is reported by itself.
 */
function isPrinted(words: string, { annotated, original }: ArticleText, paragraph: number) {
  const { paragraphs } = annotated
  const versions = [paragraphs, original ? paragraphsOfOriginal(original, paragraphs) : []]
  return versions.some((paragraphs) => hasWords(paragraphs[paragraph - 1]?.text ?? '', words))
}
