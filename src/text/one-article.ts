/** Words that speak of an article as if there were no other, and where they stand in a text. */
export interface OneArticle {
  words: string
  index: number
}

/**
 * “el artículo”, “este texto” and the like, with no word after them that says which: “el artículo
 * de La Hoja” and “el artículo 39” are told apart, “como dice el artículo” is not.
 */
export function oneArticleIn(text: string): OneArticle[] {
  const pattern =
    /(?<![\p{L}\p{N}])(?:el|del|al|este|dicho)\s+(?:artículo|texto)(?![\p{L}\p{N}])(?!\s+(?:de|del|sobre|anotado|\d|«|“|"|\())/giu
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index }))
}
