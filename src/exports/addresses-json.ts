import { absolute } from './absolute.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { retiredAddresses } from '../addresses/retired.ts'
import {
  address,
  addressOrNull,
  date,
  dateOrNull,
  digest,
  digestOrNull,
  oneOf,
  path,
  records,
  text,
  textOrNull,
} from './fields.ts'

const firstWords = 'Las primeras palabras de lo que hay en ella'
const fingerprint = 'Huella de todas las palabras (FNV-1a de 64 bits de su UTF-8)'

/** A published address in the data. Fields are added, never renamed. */
export const addressRecordSchema = z.object({
  id: path('La dirección desde la raíz del sitio, con su ancla si la tiene.'),
  url: address('La dirección completa.'),
  status: oneOf(
    ['vigente', 'movida', 'retirada'],
    'Si sigue ahí lo que había; si está en otra dirección; si no está en ninguna.',
  ),
  since: date('Desde qué día consta como publicada.'),
  until: dateOrNull('Hasta qué día estuvo ahí; null si es vigente.'),
  movedTo: addressOrNull('La dirección completa donde está ahora; null si no se ha movido.'),
  reason: textOrNull('Por qué se retiró; null si no se ha retirado.'),
  words: textOrNull(
    `${firstWords}, o de lo último que hubo; null si reúne cosas que cambian, como un índice.`,
  ),
  fingerprint: digestOrNull(`${fingerprint}; null si no hay palabras.`),
  earlier: records(
    {
      until: date('Hasta qué día dijo eso.'),
      words: text('Las primeras palabras de lo que decía.'),
      fingerprint: digest(`${fingerprint} de entonces.`),
      movedTo: addressOrNull(
        'La dirección completa adonde pasaron esas palabras; null si no consta que estén en otra.',
      ),
    },
    'Qué decía antes de que sus palabras cambiaran, lo más reciente primero.',
  ),
})

/** Every address that was ever published, with its status: `/datos/direcciones.json`. */
export function addressesJson({
  addresses,
}: Pick<Corpus, 'addresses'>): z.output<typeof addressRecordSchema>[] {
  const retired = new Map(retiredAddresses({ addresses }).map((one) => [one.address, one]))
  return addresses.map(({ address, since, words, fingerprint, earlier = [], moved, withdrawn }) => {
    const end = retired.get(address)
    return {
      id: address,
      url: absolute(address),
      status: moved ? 'movida' : withdrawn ? 'retirada' : 'vigente',
      since,
      until: end?.until ?? null,
      movedTo: end?.movedTo === undefined ? null : absolute(end.movedTo),
      reason: end?.reason ?? null,
      words: words ?? null,
      fingerprint: fingerprint ?? null,
      earlier: earlier.map(({ now, ...before }) => ({
        ...before,
        movedTo: now === undefined ? null : absolute(now),
      })),
    }
  })
}
