import type { Absolute } from '../absolute.ts'
import type { Claim, Corpus } from '../../corpus/corpus.ts'
import { edition } from '../../edition/about.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { dataFiles, feeds, markdownPathOf, pages, siteFiles } from '../../edition/paths.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDate } from '../../text/format-date.ts'
import { datasets } from '../datasets.ts'
import { asMarkdown, heading, link, list, paragraph, type Words } from './blocks.ts'
import { standingOf } from './parts.ts'

/** Of how many articles, the newest, each quote and each claim is listed. */
const mostInFull = 10

/**
 * `/llms.txt`: what there is and where, for language models (https://llmstxt.org). Quotes and
 * claims stand under “Optional”, a name with a meaning in that format: each is in the document
 * of its article too, and the documents of older articles link to theirs.
 */
export function llmsTxt({ articles, themes }: Corpus, absolute: Absolute): string {
  const inFull = articles.slice(0, mostInFull)
  return asMarkdown([
    heading(1, edition.name),
    { type: 'blockquote', children: [paragraph(edition.description)] },
    paragraph(
      'Las páginas enlazadas son Markdown, salvo donde se dice. En ellas, lo que va como cita en bloque («>») son palabras del editor, exactas según el texto que se anota, y todo lo demás es de esta edición; un título entre corchetes también es nuestro. Un veredicto vale para la frase citada, con su razón y en su fecha: no conviene darlo sin ellas.',
    ),
    paragraph(`Notas y valoraciones: ${edition.license}. ${edition.rights}`),
    heading(2, 'Artículos'),
    list(
      ...articles.map((article): Words[] => {
        const { id, publisher, datePublished, summary } = article
        return [
          link(titleAsKnown(article), absolute(markdownPathOf('article', id))),
          `: ${publisher.name}, ${formatDate(datePublished)}. ${summary}`,
        ]
      }),
    ),
    heading(2, 'Temas'),
    list(
      ...themes.map(({ id, title, summary }): Words[] => [
        link(title, absolute(markdownPathOf('theme', id))),
        `: ${summary}`,
      ]),
    ),
    heading(2, 'Método y datos'),
    list(
      [link('Método', absolute(pages.method)), ': cómo se llega a un veredicto, en HTML.'],
      [
        link('Datos', absolute(pages.data)),
        ': qué archivos hay, sus campos, su versión y su licencia, en HTML.',
      ],
      [
        link('Descripción de los datos', absolute(dataFiles.package)),
        ': cada archivo, en JSON (Data Package).',
      ],
      ...datasets.map(({ title, description, path }) => [
        link(title, absolute(path)),
        `: en JSON. ${description}`,
      ]),
      [
        link('Anotaciones web', absolute(dataFiles.annotations)),
        ': cada cita y cada afirmación con su lugar en el texto, en JSON-LD.',
      ],
      [link('Bibliografía', absolute(dataFiles.bibliography)), ': las fuentes, en CSL-JSON.'],
      [link('Novedades', absolute(feeds.json)), ': veredictos nuevos o cambiados, en JSON Feed.'],
      [link('Mapa del sitio', absolute(siteFiles.sitemap)), ': todas las páginas.'],
    ),
    heading(2, 'Optional'),
    list(
      ...inFull.flatMap(({ quotes, claims }) => [
        ...quotes.map(({ id, speaker, fragments }): Words[] => [
          link(`Cita de ${speaker.name}`, absolute(markdownPathOf('quote', id))),
          `: «${excerpt(fragments[0].text, 80)}»`,
        ]),
        ...claims.map((claim) => claimLine(claim, absolute)),
      ]),
    ),
  ])
}

function claimLine(claim: Claim, absolute: Absolute): Words[] {
  return [
    link(`«${excerpt(claim.passage.text, 80)}»`, absolute(markdownPathOf('claim', claim.id))),
    `: ${standingOf(claim)}`,
  ]
}
