import { isComplete } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile } from '../text/issue.ts'
import { nearest } from '../text/nearest.ts'
import type { Check } from './check.ts'

/** The page of a theme has something of an article to show. */
export const emptyTheme: Check = {
  rule: 'empty-theme',
  run: (content) => {
    if (!isComplete(content)) return []

    const { quotes, claims, themes, ids } = content
    const named = new Set([...quotes, ...claims].flatMap(({ data }) => data.themes))
    // A misspelt theme is reported where it is named, with the theme that it means.
    const meant = [...named]
      .filter((id) => !ids.themes.has(id))
      .map((id) => nearest(id, ids.themes))

    return themes
      .filter(({ id }) => idPattern.test(id) && !named.has(id) && !meant.includes(id))
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `No quote or claim has the theme \`${id}\`.`,
        hint: 'Add it to the `themes` of a quote or a claim, or delete the file.',
      }))
  },
}
