import type {
  Article,
  Claim,
  Claimant,
  Corpus,
  Entity,
  MethodSection,
  Paragraph,
  Passage,
  Source,
  Theme,
} from '../../corpus/corpus.ts'
import { slugOf } from '../../text/slug-of.ts'
import { indexed, placeIn, wordsOf } from '../words.ts'
import type { Bundle, BundleData, BundledItem, Facet, Span } from '../bundle.ts'

/** About how many words go into a bundle of entities, sources and the like. */
const wordsPerBundle = 700

/** Everything that can be found, in an order that is the same for the same corpus. */
export function bundlesOf(
  corpus: Pick<Corpus, 'articles' | 'themes' | 'entities' | 'sources' | 'method'>,
): Bundle[] {
  return [
    ...corpus.articles.map(bundleOfArticle),
    ...bundlesOfMany(corpus.entities, addEntity),
    ...bundlesOfMany(corpus.themes, addTheme),
    ...bundlesOfMany(corpus.themes, addIntroduction),
    ...corpus.articles.filter(({ claims }) => claims.length > 0).map(bundleOfNotes),
    ...bundlesOfMany(corpus.sources, addSource),
    ...bundlesOfMany(corpus.method, addMethod),
  ]
}

function bundleOfArticle(article: Article): Bundle {
  const bundle = new BundleBuilder()
  bundle.of(article)
  for (const section of article.sections) {
    bundle.add({ kind: 'sección', id: section.id, name: bundle.write(section.title), words: [] })
    for (const paragraph of section.paragraphs) addParagraph(bundle, paragraph)
  }
  return bundle.build()
}

function addParagraph(bundle: BundleBuilder, paragraph: Paragraph): void {
  const { number, text, promotion, passages } = paragraph
  const marked = passages.map((passage) =>
    passage.kind === 'quote' ? passage.quote : passage.claim,
  )
  const whole = bundle.write(text)
  const spanOf = (passage: Passage): Span => {
    const { start } = passage
    // The stretch of a quote has the quotation marks, its text has not.
    const from = start + text.slice(start, passage.end).indexOf(passage.text)
    return [whole[0] + placeIn(text, from), whole[0] + placeIn(text, from + passage.text.length)]
  }

  bundle.add({
    kind: 'párrafo',
    id: String(number),
    words: [whole],
    ...(promotion && { subkind: 'promoción' as const }),
    themes: bundle.themes(marked.flatMap(({ themes }) => themes)),
    paragraphs: [number],
  })
  for (const passage of passages) {
    if (passage.kind === 'claim') {
      const { claim } = passage
      bundle.add({
        kind: 'afirmación',
        id: claim.id,
        words: [spanOf(passage)],
        subkind: claim.kind,
        person: bundle.person(valueOf(claim.claimant), claim.claimant.name),
        verdict: claim.assessment.verdict,
        themes: bundle.themes(claim.themes),
        paragraphs: [number],
      })
    } else if (passage.fragment === 1) {
      const { quote } = passage
      bundle.add({
        kind: 'cita',
        id: quote.id,
        words: [spanOf(passage)],
        person: bundle.person(quote.speaker.id, quote.speaker.name),
        role: quote.role,
        themes: bundle.themes(quote.themes),
        paragraphs: [number],
      })
    } else {
      bundle.addFragment(passage.quote.id, spanOf(passage), number)
    }
  }
}

function addEntity(bundle: BundleBuilder, entity: Entity): void {
  const { id, kind, name, aliases, description, themes } = entity
  bundle.add({
    kind: 'entidad',
    id,
    name: bundle.write(name),
    ...(aliases.length > 0 && { aliases: bundle.write(aliases.join(', ')) }),
    words: [bundle.write(description)],
    subkind: kind,
    themes: bundle.themes(themes),
  })
}

function addTheme(bundle: BundleBuilder, theme: Theme): void {
  bundle.add({
    kind: 'tema',
    id: theme.id,
    name: bundle.write(theme.title),
    words: [bundle.write(theme.summary)],
    themes: bundle.themes([theme]),
  })
}

function addIntroduction(bundle: BundleBuilder, theme: Theme): void {
  bundle.add({
    kind: 'tema',
    id: theme.id,
    name: bundle.write(theme.title),
    words: [bundle.write(theme.introduction)],
    themes: bundle.themes([theme]),
    note: true,
  })
}

function bundleOfNotes(article: Article): Bundle {
  const bundle = new BundleBuilder()
  bundle.of(article)
  for (const claim of article.claims) addNote(bundle, claim)
  return bundle.build()
}

/** What we say of a claim; its own words are what it is called here. */
function addNote(bundle: BundleBuilder, claim: Claim): void {
  const { id, kind, claimant, passage, themes, assessment, followUps } = claim
  bundle.add({
    kind: 'afirmación',
    id,
    name: bundle.write(passage.text),
    words: [bundle.write([assessment.reason, ...followUps.map(({ fact }) => fact)].join(' '))],
    subkind: kind,
    person: bundle.person(valueOf(claimant), claimant.name),
    verdict: assessment.verdict,
    themes: bundle.themes(themes),
    paragraphs: [passage.paragraph.number],
    note: true,
  })
}

function addSource(bundle: BundleBuilder, { id, title, publisher, fact }: Source): void {
  bundle.add({
    kind: 'fuente',
    id,
    name: bundle.write(title),
    aliases: bundle.write(publisher),
    words: [bundle.write(fact)],
  })
}

function addMethod(bundle: BundleBuilder, { id, title, summary }: MethodSection): void {
  bundle.add({
    kind: 'método',
    id,
    name: bundle.write(title),
    words: [bundle.write(summary)],
  })
}

/** The value of a claimant in the facet `persona`. */
function valueOf(claimant: Claimant): string {
  return claimant.kind === 'speaker' ? claimant.entity.id : slugOf(claimant.name)
}

function bundlesOfMany<T>(
  things: readonly T[],
  add: (bundle: BundleBuilder, thing: T) => void,
): Bundle[] {
  const bundles: Bundle[] = []
  let bundle = new BundleBuilder()
  for (const thing of things) {
    add(bundle, thing)
    if (bundle.length >= wordsPerBundle) {
      bundles.push(bundle.build())
      bundle = new BundleBuilder()
    }
  }
  if (bundle.length > 0) bundles.push(bundle.build())
  return bundles
}

class BundleBuilder {
  #content = ''
  /** How many words are in it. */
  length = 0
  readonly #data: BundleData = { people: {}, themes: {}, items: [] }

  /** Everything in the bundle belongs to an article. */
  of({ id, title }: Article): void {
    this.#data.article = { id, title }
  }

  /** Add words, and say where they are. */
  write(text: string): Span {
    const start = this.#content.length
    const words = indexed(text)
    if (words !== '') this.#content += `${words} `
    this.length += wordsOf(words).length
    return [start, start + words.length]
  }

  add(item: BundledItem): void {
    this.#data.items.push(item)
  }

  addFragment(quote: string, span: Span, paragraph: number): void {
    const item = this.#data.items.find(({ kind, id }) => kind === 'cita' && id === quote)
    item?.words.push(span)
    if (item?.paragraphs && !item.paragraphs.includes(paragraph)) item.paragraphs.push(paragraph)
  }

  person(value: string, name: string): string {
    this.#data.people[value] = name
    return value
  }

  themes(themes: readonly Theme[]): string[] {
    for (const { id, title } of themes) this.#data.themes[id] = title
    return [...new Set(themes.map(({ id }) => id))]
  }

  build(): Bundle {
    const { article, people, themes, items } = this.#data
    const facets: Record<Facet, string[]> = {
      tipo: unique(items.map(({ kind }) => slugOf(kind))),
      persona: Object.keys(people),
      tema: Object.keys(themes),
      veredicto: unique(items.flatMap(({ verdict }) => (verdict ? [slugOf(verdict)] : []))),
      articulo: article ? [article.id] : [],
    }
    const content = `${this.#content}${this.#wordsBesides().join(' ')}`.trimEnd()
    return { content, data: this.#data, facets }
  }

  /**
   * Words by which the bundle is found though they are not in its texts: what a card says of
   * the items, and numbers without the space in them.
   */
  #wordsBesides(): string[] {
    const { article, people, themes, items } = this.#data
    const words = wordsOf(this.#content)
    const said = [
      ...Object.values(people),
      ...Object.values(themes),
      ...items.flatMap(({ kind, subkind, verdict, role }) => [kind, subkind, verdict, role]),
      article?.title,
    ].filter((text) => text !== undefined)
    const besides = said.flatMap((text) => wordsOf(indexed(text)))
    const numbers = words.filter(({ text, folded }) => text !== folded && /^\d+$/.test(folded))

    const known = new Set(
      words.filter((word) => !numbers.includes(word)).map(({ folded }) => folded),
    )
    return unique(
      [
        ...besides.map(({ text, folded }) => ({ text, folded })),
        ...numbers.map(({ folded }) => ({ text: folded, folded })),
      ]
        .filter(({ folded }) => !known.has(folded))
        .map(({ text }) => text),
    )
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
