/**
 * Elements for how the publisher set some words, where Markdown has no sign for it: raised, lowered
 * and struck through, by their names in HTML, and words in another language.
 */
export const typeElements: readonly string[] = ['sup', 'sub', 'del', 'Foreign']
