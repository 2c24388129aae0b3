/** The sign before an item of a list, and the words behind it. */
export interface ListMark {
  sign: string
  /** Of a numbered item. */
  number: number | null
  rest: string
}

/** The item of a list that a line is, or `undefined`. */
export function listMarkOf(line: string): ListMark | undefined {
  const sign = /^\s*([•·▪‣◦●○■□*+–-])\s+(?=\S)/u.exec(line)
  if (sign) return { sign: sign[1] ?? '', number: null, rest: line.slice(sign[0].length).trim() }
  const number = /^\s*(\d{1,2})[.)]\s+(?=\S)/.exec(line)
  if (!number) return undefined
  return { sign: '1', number: Number(number[1]), rest: line.slice(number[0].length).trim() }
}
