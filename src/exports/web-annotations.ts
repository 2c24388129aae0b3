import { absolute } from './absolute.ts'
import { dataFiles, fragmentOf, originalFilePathOf, pathOf } from '../edition/paths.ts'
import type { Annotation, Claim, Corpus, Quote } from '../corpus/corpus.ts'
import { anchoredIn } from '../corpus/notes.ts'
import { placeOfPassage } from '../corpus/place-in-original.ts'
import { language, licence, siteName } from '../edition/about.ts'
import { datasets } from '../edition/words/datasets.ts'
import { passages } from '../edition/words/passages.ts'
import { asDateTime } from './feeds/date-time.ts'
import { editionId } from './schema-org/organization.ts'
import { textQuoteOf } from './text-quote.ts'

/**
 * `/datos/anotaciones.jsonld`: every claim and every fragment of a quote as an annotation of
 * the publisher's words (W3C Web Annotation Data Model). One page holds all, in the order of
 * the articles and their texts.
 */
export function webAnnotations({ articles }: Pick<Corpus, 'articles'>) {
  const id = absolute(dataFiles.annotations)
  const page = `${id}#pagina-1`
  const items = annotationsIn(articles).map(webAnnotation)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: datasets.annotations.label,
    creator: creator(),
    rights: licence.url,
    total: items.length,
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items,
    },
    last: page,
  }
}

/** The number of items in it. */
export function countAnnotations({ articles }: Pick<Corpus, 'articles'>): number {
  return annotationsIn(articles).length
}

function annotationsIn(articles: Corpus['articles']): Annotation[] {
  return articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ annotations }) => annotations))
}

/**
 * One annotation with two targets: our copy of the publisher's text, where both selectors always
 * resolve to the same place, and the publisher's page, if there is one, where the words can be found but positions
 * mean nothing, because it is HTML that may change.
 */
export function webAnnotation(annotation: Annotation) {
  const { article } = annotation.paragraph
  const quote = { type: 'TextQuoteSelector', ...textQuoteOf(annotation) }
  return {
    // The anchor of the words in the article, so that it lasts as long as the link to them.
    id: `${absolute(dataFiles.annotations)}#${fragmentOf(anchoredIn(annotation))}`,
    type: 'Annotation',
    ...statementOn(annotation),
    creator: creator(),
    rights: licence.url,
    target: [
      {
        type: 'SpecificResource',
        source: absolute(originalFilePathOf(article.id)),
        selector: [quote, { type: 'TextPositionSelector', ...placeOfPassage(annotation) }],
      },
      ...(article.url === null
        ? []
        : [{ type: 'SpecificResource', source: article.url, selector: quote }]),
    ],
  }
}

/** Our statement about the words: its motivation, dates and bodies. */
function statementOn(annotation: Annotation) {
  switch (annotation.kind) {
    case 'quote':
      return attribution(annotation.quote)
    case 'claim':
      return assessment(annotation.claim)
  }
}

/**
 * The speaker of a quote. The motivation is `describing`, because `identifying` would say that the
 * words are that person (W3C Web Annotation Data Model, 3.3.5). Quotes are not dated, so neither is
 * this.
 */
function attribution({ id, speaker, role }: Quote) {
  return {
    motivation: 'describing',
    body: [
      pageOf(absolute(pathOf('entity', speaker.id))),
      textualBody('describing', `${passages.quoteOf(speaker.name)}, ${role}`),
      pageOf(absolute(pathOf('quote', id))),
    ],
  }
}

/** The current verdict on a claim, its reason, the kind of claim and its fault. */
function assessment({ id, kind, assessment, assessments }: Claim) {
  const first = assessments.at(-1) ?? assessment
  return {
    motivation: 'assessing',
    created: asDateTime(first.date),
    ...(first === assessment ? {} : { modified: asDateTime(assessment.date) }),
    body: [
      textualBody('classifying', assessment.verdict),
      textualBody('assessing', assessment.reason),
      pageOf(absolute(pathOf('claim', id))),
      textualBody('tagging', kind),
      ...(assessment.fault ? [textualBody('describing', assessment.fault)] : []),
    ],
  }
}

function textualBody(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language }
}

/** A page that says more. */
function pageOf(source: string) {
  return { type: 'SpecificResource', source, purpose: 'linking' }
}

function creator() {
  return { id: editionId(), type: 'Organization', name: siteName }
}
