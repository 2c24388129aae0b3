/** A file's frontmatter and what follows it. */
export interface Frontmatter {
  yaml: string
  /** The line of the file on which the YAML begins. */
  firstLine: number
  body: string
}

/** Part a file at its two lines of `---`, or `undefined` when it does not begin with one. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)
  if (!match || match.index !== 0) return undefined
  return { yaml: match[1] ?? '', firstLine: 2, body: text.slice(match[0].length).trim() }
}

/** The line of the `---` that ends the frontmatter, if more fields and a second one follow it. */
export function whereFieldsGoOn({ yaml, firstLine, body }: Frontmatter): number | undefined {
  const goesOn = /[A-Za-z]\w*:(?: .*)?\r?\n(?:.*\n)*?---[ \t]*\r?$/my.test(body)
  return goesOn ? firstLine + yaml.split('\n').length - 1 : undefined
}
