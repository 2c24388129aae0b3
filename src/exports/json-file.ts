/** How an exported file is written: indented, so that a person can read it too. */
export function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/**
 * The same text in parts: one for each item of a list, wherever it stands among the fields of objects.
 */
export function* jsonParts(data: object): Generator<string> {
  yield* partsOf(data, '\n')
  yield '\n'
}

/** @param newline the end of a line with the indent of the next one */
function* partsOf(data: object, newline: string): Generator<string> {
  const [open, close] = Array.isArray(data) ? ['[', ']'] : ['{', '}']
  const inner = `${newline}  `
  let before = open
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    if (Array.isArray(data)) {
      yield before + inner + JSON.stringify(value ?? null, null, 2).replaceAll('\n', inner)
    } else if (value !== undefined) {
      yield `${before}${inner}${JSON.stringify(name)}: `
      if (typeof value === 'object' && value !== null) yield* partsOf(value, inner)
      else yield JSON.stringify(value)
    } else continue
    before = ','
  }
  yield before === open ? open + close : newline + close
}
