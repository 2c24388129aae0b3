import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import type { IdentifiedDocument } from '../engine/searcher.ts'
import { vocabularyOf } from '../engine/passage-index.ts'
import { pagefindFolder, searchPaths, type Manifest } from '../manifest.ts'
import { passagesIn, type PublishedDocument } from '../passage.ts'
import { documentsOf, type SearchableCorpus } from './documents.ts'
import { indexDocuments } from './index-documents.ts'

/** What the search needs of a site, as it is published. */
export interface PublishedSearch {
  /** By their paths from the root of the site. */
  files: Map<string, Uint8Array>
  manifest: Manifest
  /** Pagefind's module for browsers, which is bundled. */
  pagefind: string
}

/**
 * All documents come before any question if they weigh no more than this in bytes, so that the
 * first answer waits for nothing else.
 */
const mostAtHand = 36_000

/** More words than this would be too much to load for the sake of a slip. */
const maxVocabulary = 12_000

/** Build what the search needs of a corpus. */
export async function publishSearch(corpus: SearchableCorpus): Promise<PublishedSearch> {
  const documents = documentsOf(corpus)
  const { program, files: index, ids } = await indexDocuments(documents)
  const identified = documents.map((document, at): IdentifiedDocument => [ids[at] ?? '', document])
  const version = versionOf([...identified.map(bytesOf), ...index.values()])
  const all = isSmall(documents) ? bytesOf(identified) : undefined
  const areAllAtHand = all !== undefined && brotliCompressSync(all).length <= mostAtHand

  return {
    files: new Map([
      ...[...index].map(([path, content]) => [pagefindFolder(version) + path, content] as const),
      ...(areAllAtHand
        ? [[searchPaths.documents(version), all] as const]
        : [
            ...identified.map(
              ([id, document]) => [searchPaths.document(version, id), bytesOf(document)] as const,
            ),
            [searchPaths.vocabulary(version), bytesOf(mostFrequentWords(documents))] as const,
          ]),
    ]),
    manifest: { version, areAllAtHand, synonyms: corpus.synonyms },
    pagefind: program,
  }
}

/** True if the documents may be at hand: of thousands not even the sum fits into a string. */
function isSmall(documents: readonly PublishedDocument[]): boolean {
  return documents.length < 100
}

function versionOf(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex').slice(0, 8)
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** The words of the documents with how often each occurs, those that occur most. */
function mostFrequentWords(documents: readonly PublishedDocument[]): Record<string, number> {
  const counts = [...vocabularyOf(documents.flatMap(passagesIn))].toSorted(([, a], [, b]) => b - a)
  return Object.fromEntries(counts.slice(0, maxVocabulary))
}
