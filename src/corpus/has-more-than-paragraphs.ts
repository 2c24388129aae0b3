import type { Article } from './corpus.ts'

/** True if an article has a form of text, an image or set-off words, and not plain paragraphs alone. */
export function hasMoreThanParagraphs({ paragraphs, figures }: Article): boolean {
  return (
    figures.length > 0 ||
    paragraphs.some(
      ({ form, isQuoted, content }) =>
        form.kind !== 'paragraph' ||
        isQuoted ||
        content.children.some(({ type }) => type !== 'text'),
    )
  )
}
