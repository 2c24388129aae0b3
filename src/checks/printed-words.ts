import type { ArticleEntry, Manuscript } from '../corpus/manuscript.ts'
import { positionOfField, type Check } from './check.ts'

/** What is said to be printed in a paragraph is printed there, word for word. */
export const printedWords: Check = {
  rule: 'printed-words',
  run: (manuscript) => [
    ...rolesAndOccasions(manuscript),
    ...manuscript.articles.flatMap(differences),
  ],
}

function rolesAndOccasions({ articles, quotes }: Manuscript) {
  return quotes.flatMap((quote) => {
    const paragraphs = articles.flatMap(({ annotated }) =>
      annotated.marks
        .filter(({ kind, id }) => kind === 'quote' && id === quote.id)
        .flatMap(({ paragraph }) => annotated.paragraphs[paragraph - 1] ?? []),
    )
    if (paragraphs.length === 0) return []

    return (['role', 'occasion'] as const).flatMap((field) => {
      const words = quote.data[field]
      if (words === undefined || paragraphs.some(({ text }) => text.includes(words))) return []
      return {
        filePath: quote.filePath,
        position: positionOfField(quote, field),
        message: `The ${field} “${words}” is not printed in paragraph ${paragraphs[0]?.number}.`,
        hint: 'Copy it as printed; what is known from elsewhere goes into the notes.',
      }
    })
  })
}

function differences(article: ArticleEntry) {
  return article.data.differences.flatMap(({ paragraph, printed }, index) => {
    if (article.annotated.paragraphs[paragraph - 1]?.text.includes(printed)) return []
    return {
      filePath: article.filePath,
      position: positionOfField(article, `differences.${index}.printed`),
      message: `“${printed}” is not printed in paragraph ${paragraph}.`,
      hint: 'Copy the words as printed, and count paragraphs from 1.',
    }
  })
}
