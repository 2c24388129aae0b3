import type { AnnotatedText } from '../annotations/annotation.ts'
import { isCurrent } from '../addresses/ledger.ts'
import { linksIn, thingAt } from '../checks/broken-link.ts'
import { referencesIn, type Reference } from '../checks/references.ts'
import { findById } from '../corpus/find.ts'
import type { Gap } from '../corpus/still-to-write.ts'
import type { Draft, ParsedContent } from '../corpus/parsed-content.ts'
import { collections, kindOf, kinds, markedKinds, type Collection } from '../edition/kinds.ts'
import { pages, pathOf } from '../edition/paths.ts'
import type { Issue } from '../text/issue.ts'
import { oncePer } from '../text/once-per.ts'
import { placeOf } from './place.ts'
import { placeholderOfEntity, placeholderOfSource } from './placeholders.ts'

/*
 * A draft is an article or a claim that is written, checked and seen in `npm run dev`, but not
 * published. What only drafts use waits with them.
 */

/** A thing by its collection and its id: `claims/abre-domingos`. */
type Key = `${Collection}/${string}`

/** The content that is published: without the drafts, and without what only they use. */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  return without(content, waitingIn(content))
}

/**
 * The content as the development server shows it: with the drafts, as far as they are written. A
 * mark without a file, or with a file in which something is missing or wrong, is left out. What the
 * fields of an article name has a placeholder then.
 *
 * @param mistakes see `mistakesInDrafts`
 */
export function withDraftsAsWritten(
  content: ParsedContent,
  mistakes: readonly Issue[] = [],
): ParsedContent {
  const files = new Set<Key>(collections.flatMap((name) => content[name].map(keyIn(name))))
  const waiting = waitingIn(content)
  const wrong = new Set(mistakes.flatMap(({ filePath }) => keyOf(filePath) ?? []))
  const unwritten = new Set([...waiting].filter((key) => !files.has(key) || wrong.has(key)))
  const named = new Set(
    keyedReferences(content).flatMap(({ from, to }) =>
      from.startsWith('articles/') && unwritten.has(to) ? to : [],
    ),
  )
  const left = unwritten.difference(named)
  // A set grows while it is walked.
  for (const missing of left) {
    for (const { from, to } of keyedReferences(content)) {
      if (to === missing && waiting.has(from)) left.add(from)
    }
  }
  const shown = without(content, left.union(named))
  const idsIn = (name: Collection) =>
    [...named].flatMap((key) => (key.startsWith(`${name}/`) ? key.slice(name.length + 1) : []))
  return {
    ...shown,
    sources: [...shown.sources, ...idsIn('sources').map(placeholderOfSource)],
    entities: [...shown.entities, ...idsIn('entities').map(placeholderOfEntity)],
  }
}

/**
 * Part the issues of a content: those of the drafts that only say that something is not written
 * yet are no mistakes, but still to write.
 */
export function partGaps(
  content: ParsedContent,
  issues: readonly Issue[],
): { issues: Issue[]; gaps: Gap[] } {
  const waiting = waitingIn(content)
  const isGap = ({ filePath, isUnwritten }: Issue) => {
    const key = keyOf(filePath)
    return isUnwritten === true && key !== undefined && waiting.has(key)
  }
  return {
    issues: issues.filter((issue) => !isGap(issue)),
    gaps: issues.filter(isGap).map(({ filePath, position, message, hint }) => ({
      filePath,
      position,
      toSay: `${message} ${hint}`,
    })),
  }
}

/**
 * The issues of what waits with the drafts: they keep nothing that is published from being shown. Those
 * of an article itself are none of them, for its page could not be shown either.
 */
export function mistakesInDrafts(content: ParsedContent, issues: readonly Issue[]): Issue[] {
  const waiting = waitingIn(content)
  return issues.filter(({ filePath }) => {
    const key = keyOf(filePath)
    return key !== undefined && !key.startsWith('articles/') && waiting.has(key)
  })
}

function keyOf(filePath: string): Key | undefined {
  const place = placeOf(filePath)
  return place && keyIn(place.collection)(place)
}

const keyIn =
  (collection: Collection) =>
  ({ id }: { id: string }): Key =>
    `${collection}/${id}`

/** The drafts, and what has just been begun or nothing but them uses, and nobody can have linked to. */
const waitingIn = oncePer('waitingIn', (content: ParsedContent): ReadonlySet<Key> => {
  const waiting = draftsIn(content)
  const published = publishedAddresses(content)
  // Where nothing is published yet, all that is no draft is to be.
  if (waiting.size === 0 && published.size === 0) return waiting
  const usersOf = Map.groupBy(keyedReferences(content), ({ to }) => to)
  for (const id of unwrittenFollowUps(content)) waiting.add(keyIn('followUps')({ id }))
  const used = (['source', 'entity', 'theme'] as const).flatMap((kind) => {
    const { collection } = kinds[kind]
    const written = new Set(content[collection].map(({ id }) => id))
    return (
      [...content.ids[collection]]
        .filter((id) => !published.has(pathOf(kind, id)))
        // Entities have pages of their own, whoever names them.
        .map((id) => ({
          key: keyIn(collection)({ id }),
          isWritten: written.has(id),
          needsUsers: kind !== 'entity',
        }))
    )
  })
  let before: number
  do {
    before = waiting.size
    const mayBeForDrafts = isSomeUnread(waiting, content)
    for (const { key, isWritten, needsUsers } of used) {
      const users = (usersOf.get(key) ?? []).filter(({ from }) => from !== key)
      const isForDrafts = users.length > 0 || !isWritten || (needsUsers && mayBeForDrafts)
      if (isForDrafts && users.every(({ from }) => waiting.has(from))) waiting.add(key)
    }
    for (const { id, data } of content.followUps) {
      if (data.claims.length > 0 && data.claims.every((claim) => waiting.has(`claims/${claim}`))) {
        waiting.add(keyIn('followUps')({ id }))
      }
    }
  } while (waiting.size > before)
  return waiting
})

/** The follow-ups of which some fields or the text are still to write, and that are not published. */
function unwrittenFollowUps(content: ParsedContent): string[] {
  const written = content.followUps.filter(({ text }) => text.trim() !== '')
  const published = [...publishedAddresses(content)]
    .filter((address) => address.startsWith(pages.followUps))
    .map((address) => address.slice(address.indexOf('#') + 1))
  const known = new Set([...written.map(({ id }) => id), ...published])
  return [...content.ids.followUps].filter((id) => !known.has(id))
}

/** True if something has a file that could not be read, so that nobody knows what it uses. */
function isSomeUnread(things: ReadonlySet<Key>, content: ParsedContent): boolean {
  return collections.some((name) => {
    const read = new Set(content[name].map(({ id }) => id))
    return [...content.ids[name]].some((id) => things.has(keyIn(name)({ id })) && !read.has(id))
  })
}

const draftKinds = { articles: 'article', claims: 'claim' } as const

const publishedAddresses = oncePer(
  'publishedAddresses',
  ({ addresses }: ParsedContent): ReadonlySet<string> => {
    const kept = addresses.flatMap(({ data }) => data.addresses)
    return new Set(kept.filter(isCurrent).map(({ address }) => address))
  },
)

/** What is published stays so, though its file calls it a draft again. */
function isPublished({ collection, id }: Draft, published: ReadonlySet<string>): boolean {
  return published.has(pathOf(draftKinds[collection], id))
}

/** Where something calls itself a draft that readers have links to. */
export function publishedDrafts(content: ParsedContent): Issue[] {
  const published = publishedAddresses(content)
  return content.drafts
    .filter((draft) => isPublished(draft, published))
    .map(({ collection, id, filePath, position }) => ({
      rule: 'published-draft',
      filePath,
      position,
      message: `The ${draftKinds[collection]} \`${id}\` is published, so it is no draft.`,
      hint: `Take \`draft: true\` out. If readers are to find it no more, delete what it is and run \`npm run addresses withdraw '${pathOf(draftKinds[collection], id)}' "why"\`.`,
    }))
}

/** The articles and claims that say so, and the marks that are in such articles alone. */
function draftsIn(content: ParsedContent): Set<Key> {
  const published = publishedAddresses(content)
  const drafts = content.drafts.filter((draft) => !isPublished(draft, published))
  const waiting = new Set<Key>(drafts.map(({ collection, id }) => keyIn(collection)({ id })))
  for (const { collection, id } of drafts) {
    if (collection === 'articles') waiting.add(keyIn('revisions')({ id }))
  }
  const marks = content.texts.flatMap((text) =>
    text.annotated.marks.map(({ kind, id }) => ({
      key: keyIn(kinds[kind].collection)({ id }),
      isDraft: waiting.has(keyIn('articles')(text)),
    })),
  )
  const places = Map.groupBy(marks, ({ key }) => key)
  if (drafts.some((draft) => draft.collection === 'articles' && hasLostMarks(draft, content))) {
    for (const kind of markedKinds) {
      const { collection } = kinds[kind]
      for (const id of content.ids[collection]) {
        const key = keyIn(collection)({ id })
        if (!places.has(key) && !published.has(pathOf(kind, id))) waiting.add(key)
      }
    }
  }
  for (const [key, found] of places) {
    if (found.every(({ isDraft }) => isDraft)) waiting.add(key)
  }
  return waiting
}

/** True if files that no article marks may be of this one: some of its marks are unread or misspelt. */
function hasLostMarks({ id }: Draft, { texts, ids }: ParsedContent): boolean {
  const text = findById(texts, id)
  return (
    text === undefined ||
    text.annotated.mistakes.length > 0 ||
    text.annotated.marks.some((mark) => !ids[kinds[mark.kind].collection].has(mark.id))
  )
}

const keyedReferences = oncePer(
  'keyedReferences',
  (content: ParsedContent): { from: Key; to: Key }[] =>
    referencesIn(content).flatMap(({ filePath, collection, id }) => {
      const place = placeOf(filePath)
      return place ? [{ from: keyIn(place.collection)(place), to: keyIn(collection)({ id }) }] : []
    }),
)

/** Where something that is published cites a draft. */
export function draftReferences(content: ParsedContent): Issue[] {
  const waiting = waitingIn(content)
  const published = without(content, waiting)
  return [...referencesIn(published), ...linkedIn(published)]
    .filter(({ collection, id }) => waiting.has(keyIn(collection)({ id })))
    .map(({ filePath, position, subject, collection, id }) => ({
      rule: 'draft-reference',
      filePath,
      position,
      message: `${subject} the ${kindOf[collection]} \`${id}\`, which is not published yet.`,
      hint: 'Leave it out until then, or take `draft: true` out of what it belongs to.',
    }))
}

/** The things to which links lead. */
function linkedIn(content: ParsedContent): Reference[] {
  return linksIn(content).flatMap(({ href, filePath, position }) => {
    const thing = href.startsWith('/') ? thingAt(href) : undefined
    if (thing === undefined) return []
    const collection = kinds[thing.kind].collection
    return [{ collection, id: thing.id, filePath, position, subject: 'A link leads to' }]
  })
}

/** The content without some things, and without their marks. */
function without(content: ParsedContent, left: ReadonlySet<Key>): ParsedContent {
  if (left.size === 0) return content
  const kept = <Item extends { id: string }>(name: Collection, items: readonly Item[]): Item[] =>
    items.filter((item) => !left.has(keyIn(name)(item)))
  const unmarked = (text: AnnotatedText): AnnotatedText => ({
    ...text,
    marks: text.marks.filter(({ kind, id }) => !left.has(keyIn(kinds[kind].collection)({ id }))),
  })
  return {
    ...content,
    texts: kept('articles', content.texts).map((text) => ({
      ...text,
      annotated: unmarked(text.annotated),
    })),
    articles: kept('articles', content.articles).map((article) => ({
      ...article,
      annotated: unmarked(article.annotated),
      published: unmarked(article.published),
    })),
    quotes: kept('quotes', content.quotes),
    claims: kept('claims', content.claims),
    entities: kept('entities', content.entities),
    themes: kept('themes', content.themes),
    sources: kept('sources', content.sources),
    revisions: kept('revisions', content.revisions),
    followUps: kept('followUps', content.followUps).map((followUp) => ({
      ...followUp,
      data: {
        ...followUp.data,
        claims: followUp.data.claims.filter((claim) => !left.has(`claims/${claim}`)),
      },
    })),
    ids: idsWithout(content.ids, left),
  }
}

function idsWithout(ids: ParsedContent['ids'], left: ReadonlySet<Key>): ParsedContent['ids'] {
  const rest = collections.map((name) => [
    name,
    new Set([...ids[name]].filter((id) => !left.has(keyIn(name)({ id })))),
  ])
  // Every collection is among the keys.
  return Object.fromEntries(rest) as ParsedContent['ids']
}
