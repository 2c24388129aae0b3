/** The most characters of a reason where there is no room for more. */
export const longestGist = 60

/** The most characters of the right words beside those that they correct: they stand above them. */
export const longestCorrection = 40

/** How much of an article's text is published: all of it, or what is marked in it and nothing else. */
export const reproductions = ['whole', 'passages'] as const

/** The item types of CSL 1.0.2 that our sources use. */
export const sourceTypes = [
  'webpage',
  'article',
  'article-journal',
  'article-newspaper',
  'post-weblog',
  'post',
  'dataset',
  'software',
  'report',
  'legal_case',
  'legislation',
  'document',
  'broadcast',
  'entry-encyclopedia',
] as const
