import { toMarkdown } from 'mdast-util-to-markdown'

/** How much of some words gets a backslash: only what Markdown would read as markup, or every sign. */
export type Caution = 'what is needed' | 'every sign'

/**
 * Words as MDX, on one line but for the breaks between lines of verse.
 *
 * @param startsLine true if they begin a line of the file
 */
export function escapeWords(words: string, startsLine: boolean, caution: Caution): string {
  return words
    .split('\n')
    .map((line, index) =>
      caution === 'every sign'
        ? line.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
        : escapeNeeded(line, startsLine || index > 0),
    )
    .join('\\\n')
}

function escapeNeeded(words: string, startsLine: boolean): string {
  // What stands beside the words is as harmless as a letter; blanks at an end would be encoded.
  const guard = 'x'
  const isGuarded = !startsLine || /^\s/.test(words)
  const value = `${isGuarded ? guard : ''}${words}${guard}`
  const written = toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value }] },
    { unsafe: [{ character: '{' }, { character: '<' }, { character: '}' }] },
  ).trimEnd()
  return written.slice(isGuarded ? guard.length : 0, -guard.length)
}
