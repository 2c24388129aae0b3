import { expect, test } from 'vitest'
import { breakLines } from '../../src/previews/break-lines.ts'

/** A text broken into lines, each letter and each space one wide. */
function broken(text: string, width: number): string {
  const words = text.split(' ').map((word) => ({ text: word, width: word.length }))
  return breakLines(words, 1, width)
    .map((line) => line.map(({ text }) => text).join(' '))
    .join('\n')
}

test('what fits on a line stays on it', () => {
  expect(broken('El código abierto', 17)).toMatchInlineSnapshot(`El código abierto`)
})

test('lines are as equal as they can be', () => {
  expect(broken('El código abierto va a permitir más innovación en más lugares', 40))
    .toMatchInlineSnapshot(`
      El código abierto va a permitir
      más innovación en más lugares
    `)
})

test('no word stays alone at the end', () => {
  expect(broken('Queremos muchísimo que la comunidad lo use', 38)).toMatchInlineSnapshot(`
    Queremos muchísimo que
    la comunidad lo use
  `)
})

test('a short word goes with what follows it', () => {
  expect(broken('los modelos abiertos y los modelos cerrados', 24)).toMatchInlineSnapshot(`
    los modelos abiertos
    y los modelos cerrados
  `)
})

test('there are never more lines than needed, and none is too long', () => {
  const text =
    'Si lanza su modelo solo como peso abierto y se niega a divulgar información y código para su ' +
    'arquitectura, es posible que nunca se dé cuenta de la oportunidad allí.'
  for (let width = 14; width < 170; width += 1) {
    const lines = broken(text, width).split('\n')
    expect(lines.join(' ')).toBe(text)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width)
    expect(lines.length).toBe(greedily(text, width))
  }
})

test('nothing is nothing', () => {
  expect(breakLines([], 1, 10)).toEqual([])
})

/** How many lines it takes to fill each as far as it goes. */
function greedily(text: string, width: number): number {
  let lines = 1
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > width) lines += 1
    line = longer.length > width ? word : longer
  }
  return lines
}
