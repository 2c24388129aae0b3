import { absolute } from './absolute.ts'
import type { z } from 'zod'
import type { Passage } from '../corpus/corpus.ts'
import { anchoredIn } from '../corpus/notes.ts'
import { placeOfPassage } from '../corpus/place-in-original.ts'
import { passagePathOf } from '../edition/paths.ts'
import { address, number, records, text } from './fields.ts'

const shape = {
  url: address('Dirección completa de esas palabras dentro del artículo.'),
  paragraph: number('Número de su párrafo, desde 1.', 1),
  text: text('Las palabras exactas; las de una cita, sin las comillas que las rodean.'),
  start: number(
    'Dónde empiezan en original.txt, en puntos de código Unicode desde el comienzo (el primero es 0).',
  ),
  end: number('Dónde acaban: el lugar que sigue al último punto de código.'),
}

/** The field with the places of the words of a quote or a claim. */
export const passages = records(
  shape,
  'Dónde están sus palabras: un pasaje por fragmento de una cita; uno solo en una afirmación.',
  1,
)

/** The place of the words of a passage. */
export function passageRecord(passage: Passage): z.output<typeof passages>[number] {
  const { paragraph, text } = passage
  return {
    url: absolute(passagePathOf(paragraph.article, anchoredIn(passage))),
    paragraph: paragraph.number,
    text,
    ...placeOfPassage(passage),
  }
}
