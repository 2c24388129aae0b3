/**
 * A scale has a place for every entry of a list: digits, the coarsest first, such as the letters of a
 * name, or a year, a month and a day. It is always cut at the same places, whatever is in the list: so
 * the pages of a list that grows keep their addresses.
 */
export interface Scale {
  /** Whether the last of the scale is read first: the newest. */
  isDescending: boolean
  /** The smaller stretches into which one may be cut, in the order of the scale; none at its end. */
  cut: (stretch: Stretch) => Stretch[]
  /** The part of an address that stands for a stretch: `ma-mm`, `2024-enero-junio`. */
  slugOf: (stretch: Stretch) => string
  /**
   * The words for a stretch: “Ma–Mm”, “enero a junio de 2024”.
   *
   * @param labels of the first and the last entry in it
   */
  nameOf: (stretch: Stretch, labels: readonly [string, string]) => string
}

/** Everything whose digits begin with `prefix` and go on with a digit from `from` to `to`. */
export interface Stretch {
  prefix: readonly number[]
  from: number
  to: number
}

/** The stretch below one of a single digit: every digit that may follow. */
export function below({ prefix, from }: Stretch, last: number): Stretch {
  return { prefix: [...prefix, from], from: 0, to: last }
}

/** The two halves of a stretch, or nothing if it is of one digit. */
export function halvesOf({ prefix, from, to }: Stretch): Stretch[] {
  if (from === to) return []
  const middle = Math.floor((from + to) / 2)
  return [
    { prefix, from, to: middle },
    { prefix, from: middle + 1, to },
  ]
}
