/*
 * What is pasted from HTML, or meant as markup, and is none: readers would see its signs.
 */

/** What no text of ours has. */
const inFields =
  /:contentReference\[[^\]]*\]|【\d+†[^】]*】|<\/?(?:a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|u|ul)(?:\s[^>]*)?\/?>|&(?:[a-z]+|#\d+);|\*\*[^*]+\*\*|\[[^\]]*\]\((?:https?:|\/|mailto:)|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])/iu

/** The first markup in a text that can have none. */
export function markupIn(words: string): string | undefined {
  return inFields.exec(words)?.[0]
}

/** Signs of other dialects, with what to write in an article instead. */
const ofDialects: readonly { form: RegExp; hint: string }[] = [
  {
    form: /[[<«‹]\/?[A-Z]\w* id=/,
    hint: 'The tags of a mark stand between `<` and `>`: `<Claim id="…">words</Claim>`.',
  },
  {
    form: /\^\[/,
    hint: 'The sign of a footnote is `[^1]`; its words stand in a paragraph of their own, `[^1]: …`.',
  },
  {
    form: /\[\[.+?\]\]/,
    hint: 'A link is `[words](https://…)`. A wiki’s brackets are text.',
  },
  { form: /==[^=]+==/, hint: 'There is no highlighting here: delete the `==`.' },
  { form: /^:::/, hint: 'There are no boxes here: delete the lines with `:::`.' },
  { form: /\[!\w+\]/, hint: 'There are no boxes here: delete the sign in brackets.' },
  {
    form: /(?<!~)~[^~\s]+~(?!~)/,
    hint: 'Lowered words stand between `<sub>` and `</sub>`.',
  },
  { form: /\^[^^\s]+\^/, hint: 'Raised words stand between `<sup>` and `</sup>`.' },
  {
    form: /~~[^~]+~~/,
    hint: 'Words that are struck through stand between `<del>` and `</del>`.',
  },
]

/** What to write in an article in place of the sign of another dialect with which words begin. */
export function howToWriteDialect(words: string): string | undefined {
  return ofDialects.find(({ form }) => form.exec(words)?.index === 0)?.hint
}

/** What leads nowhere in Markdown: the sign of a footnote, the words of a link, an address. */
const withoutEnd = /\[\^[^\]\s]+\]|\[[^\]]+\]\[[^\]]*\]|\b(?:https?:\/\/|www\.)[^\s<>]+/i

/** Every place where Markdown whose only markup is links has other signs, or a link that is none. */
export function markupInMarkdown(words: string): { index: number; found: string }[] {
  const forms = [inFields, withoutEnd, ...ofDialects.map(({ form }) => form)]
  const places = forms
    .flatMap((form) => [...words.matchAll(new RegExp(form, `${form.flags}g`))])
    .map(({ index, 0: found }) => ({ index, found }))
    .toSorted((a, b) => a.index - b.index)
  return places.filter(({ index }, place) =>
    places.slice(0, place).every((before) => before.index + before.found.length <= index),
  )
}
