import type { Doubt } from './doubt.ts'
import type { ParsedContent } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/** What servers answer in place of a document. */
const ofErrors =
  /^(?:error )?[45]\d\d(?:$|[ :–-]+(?:not found|forbidden|error|bad|unauthorized|server|service|gateway|no encontrad))|(?:page|document) not found|just a moment|access denied|attention required|are you a (?:robot|human)|página no encontrada|acceso denegado|verifica que eres/i

/** Titles that are seldom those of a document: of an error, or with the name of the site behind them. */
export function oddTitles({ sources }: ParsedContent): Doubt[] {
  return sources.flatMap((source) => {
    const { title, titleStatus, publisher } = source.data
    if (titleStatus !== 'literal') return []
    const doubt = (toCheck: string) => [{ ...placeOfField(source, 'title'), toCheck }]
    if (ofErrors.test(title)) {
      return doubt(`“${title}” may be what a server says in place of the document: look it up.`)
    }
    const [, behind] = /\s[|·–—-]\s([^|·–—-]+)$/u.exec(title) ?? []
    return behind?.trim().toLowerCase() === publisher.toLowerCase()
      ? doubt(
          `“${behind.trim()}” is the name of the site: delete it, unless it is part of the title.`,
        )
      : []
  })
}
