import type { Corpus } from '../corpus/corpus.ts'
import { licence, siteName } from '../corpus/edition.ts'
import { pages } from '../corpus/url-of.ts'
import { attributionOf } from './attribution.ts'
import { rightsInWords } from './data-package.ts'
import type { Absolute } from './json-file.ts'
import { versionOf } from './version-of.ts'

/** What stands beside the data in the archive, for whoever finds it without the site. */
export function archiveReadme(
  corpus: Pick<Corpus, 'articles' | 'claims'>,
  absolute: Absolute,
): string {
  return `Datos de ${siteName}, versión ${versionOf(corpus)}

Qué hay en cada archivo: ${absolute(pages.data)}
Descripción para programas: datapackage.json

Notas, veredictos, introducciones y datos: ${licence.title} (${licence.name}),
${licence.url}
${rightsInWords}

Cómo citarlos:
${attributionOf(corpus, absolute)}
`
}
