import type { Absolute } from './absolute.ts'
import { licence, siteName } from '../edition/about.ts'
import { pages } from '../edition/paths.ts'
import { attributionOf } from './attribution.ts'
import { rightsInWords } from './data-package.ts'
import { leavingOutPromotion } from './datasets.ts'
import { nameOfVersion, type Version } from './version.ts'

/** What stands beside the data in the archive, for whoever finds it without the site. */
export function archiveReadme(version: Version, absolute: Absolute): string {
  return `Datos de ${siteName}, versión ${nameOfVersion(version)}

Qué hay en cada archivo: ${absolute(pages.data)}
Descripción para programas: datapackage.json

Entre las afirmaciones y sus valoraciones está la publicidad del editor, que el
sitio marca pero no cuenta. ${leavingOutPromotion}

Notas, veredictos, introducciones y datos: ${licence.title} (${licence.name}),
${licence.url}
${rightsInWords}

Cómo citarlos:
${attributionOf(version, absolute)}
`
}
