import type { Entry } from '../corpus/parsed-content.ts'
import { language } from '../edition/about.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import type { EntityData } from '../schemas/entity.ts'
import type { SourceData } from '../schemas/source.ts'

/*
 * What stands in the development server for a file that a draft needs and that is not finished: its id
 * as its name, and no more.
 */

export function placeholderOfSource(id: string): Entry<SourceData> {
  return entry('sources', id, {
    type: 'webpage',
    title: id,
    titleStatus: 'literal',
    publisher: '…',
    class: 'primaria',
    seen: 'entera',
    language,
    url: null,
    issued: null,
    fact: '…',
    consulted: '…',
  })
}

export function placeholderOfEntity(id: string): Entry<EntityData> {
  return entry('entities', id, {
    kind: 'organización',
    name: id,
    aliases: [],
    description: '…',
    themes: [],
    sources: [],
  })
}

function entry<Data>(collection: 'sources' | 'entities', id: string, data: Data): Entry<Data> {
  return { id, filePath: pathOfEntry(collection, id), data, places: '' }
}
