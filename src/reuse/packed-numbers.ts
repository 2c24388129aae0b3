/*
 * Whole numbers, each of them once, in the order of their size. They are as many bytes as tell how much
 * larger each is than the one before, seven bits to a byte and the lowest first (LEB128): what pages
 * have read takes a quarter of what it takes as plain numbers.
 */

/** @param numbers of 31 bits and a sign */
export function packed(numbers: Iterable<number>): Uint8Array {
  const sorted = Int32Array.from(numbers).sort()
  const bytes = new Uint8Array(mostBytes * (sorted.length + 1))
  let at = 0
  const write = (value: number) => {
    let rest = value
    while (rest > 127) {
      bytes[at] = 128 | (rest & 127)
      at += 1
      rest = Math.floor(rest / 128)
    }
    bytes[at] = rest
    at += 1
  }
  write(sorted.length)
  let last = smallest
  for (const number of sorted) {
    write(number - last)
    last = number
  }
  return bytes.slice(0, at)
}

export function unpacked(bytes: Uint8Array): Int32Array {
  let at = 0
  const read = () => {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = bytes[at] ?? 0
      at += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }
  const numbers = new Int32Array(read())
  let last = smallest
  for (let index = 0; index < numbers.length; index += 1) {
    last += read()
    numbers[index] = last
  }
  return numbers
}

const smallest = -(2 ** 31)
/** Of one number. */
const mostBytes = 5
