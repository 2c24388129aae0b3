import { expect, test } from 'vitest'
import { z } from 'zod'
import { describedFields } from '../../src/exports/described-fields.ts'
import {
  addressOrNull,
  date,
  number,
  recordOrNull,
  records,
  text,
  texts,
  wordOf,
  yesOrNo,
} from '../../src/exports/fields.ts'

test('says of each field what it takes, in words, and goes into records', () => {
  const schema = z.object({
    id: text('El identificador.'),
    page: addressOrNull('La página.'),
    kind: wordOf({ a: { meaning: 'La una.' }, b: { meaning: 'La otra.' } }, 'La clase.'),
    tags: texts('Las etiquetas.'),
    steps: records({ date: date('El día.'), done: yesOrNo('Si se hizo.') }, 'Los pasos.'),
    place: recordOrNull({ line: number('La línea.') }, 'El lugar.'),
  })
  expect(describedFields(schema).map(({ name, type }) => [name, type])).toEqual([
    ['id', 'texto'],
    ['page', 'dirección o null'],
    ['kind', 'texto'],
    ['tags', 'lista de textos'],
    ['steps', 'lista de objetos'],
    ['steps[].date', 'fecha'],
    ['steps[].done', 'true o false'],
    ['place', 'objeto o null'],
    ['place.line', 'número'],
  ])
  expect(describedFields(schema)[2]).toMatchObject({ description: 'La clase.', values: ['a', 'b'] })
})
