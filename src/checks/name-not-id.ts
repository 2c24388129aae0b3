import { findById } from '../corpus/find.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import type { WrittenAuthor } from '../schemas/author.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A name is what readers see: where one stands, the id of an entity is none. */
export const nameNotId: Check = {
  rule: 'name-not-id',
  run: (content) =>
    namesIn(content).flatMap(({ entry, field, written }) => {
      const named = findById(content.entities, written)
      if (!named || [named.data.name, ...named.data.aliases].includes(written)) return []
      return {
        ...placeOfField(entry, field),
        message: `\`${written}\` is the id of an entity, and a name stands here.`,
        hint: `Write the name as readers see it: \`${named.data.name}\`.`,
      }
    }),
}

interface Name {
  entry: Pick<Entry<unknown>, 'filePath' | 'places'>
  field: string
  written: string
}

/** Every field that has the name of somebody who may have a file. */
function namesIn({ articles, sources, licences }: ParsedContent): Name[] {
  return [
    ...articles.flatMap((entry) => [
      ...named(entry, 'printed.in', entry.data.printed?.in),
      ...ofAuthors(entry, 'authors', entry.data.authors ?? []),
    ]),
    ...sources.flatMap((entry) => [
      ...named(entry, 'publisher', entry.data.publisher),
      ...named(entry, 'cite.publisher', entry.data.cite?.publisher),
      ...named(entry, 'cite.container', entry.data.cite?.container),
      ...ofAuthors(entry, 'cite.authors', entry.data.cite?.authors ?? []),
    ]),
    ...licences.flatMap((entry) => [
      ...named(entry, 'family', entry.data.family),
      ...entry.data.releases.flatMap(({ licence }, index) =>
        named(entry, `releases.${index}.licence.name`, licence?.name),
      ),
    ]),
  ]
}

function ofAuthors(
  entry: Name['entry'],
  field: string,
  authors: readonly Omit<WrittenAuthor, 'entity'>[],
): Name[] {
  return authors.flatMap(({ name, family }, index) => [
    ...named(entry, `${field}.${index}.name`, name),
    ...named(entry, `${field}.${index}.family`, family),
  ])
}

function named(entry: Name['entry'], field: string, written: string | undefined): Name[] {
  return written === undefined ? [] : [{ entry, field, written }]
}
