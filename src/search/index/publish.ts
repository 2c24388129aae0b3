import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { otherFiles } from '../../edition/paths.ts'
import type { IdentifiedDocument } from '../engine/searcher.ts'
import { initials, initialsOf } from '../engine/spelling.ts'
import { entryName, pagefindFolder, searchPaths, type Manifest } from '../manifest.ts'
import type { PublishedDocument } from '../passage.ts'
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
  const { manifest, files, pagefind } = await publishDocuments(corpus)
  return {
    pagefind,
    manifest,
    files: new Map([...files, [otherFiles.searchManifest, bytesOf(manifest)]]),
  }
}

async function publishDocuments(corpus: SearchableCorpus): Promise<PublishedSearch> {
  const documents = documentsOf(corpus)
  const {
    program,
    files: index,
    ids,
    contents,
    frequent,
    vocabulary,
  } = await indexDocuments(documents)
  const identified = documents.map((document, at): IdentifiedDocument => [ids[at] ?? '', document])
  const ofIds = new TextEncoder().encode(ids.join(' '))
  const version = versionOf([ofIds, ...contents, ...index.values()])
  const all = isSmall(documents) ? bytesOf(identified) : undefined
  const areAllAtHand = all !== undefined && brotliCompressSync(all).length <= mostAtHand

  return {
    files: new Map([
      ...[...index].map(([path, content]) => [pagefindFolder(version) + path, content] as const),
      ...(areAllAtHand
        ? [[searchPaths.documents(version), all] as const]
        : [
            ...contents.map(
              (content, at) => [searchPaths.document(ids[at] ?? ''), content] as const,
            ),
            ...[...vocabulariesOf(vocabulary)].map(
              ([initial, words]) =>
                [searchPaths.vocabulary(version, initial), bytesOf(words)] as const,
            ),
          ]),
    ]),
    manifest: {
      version,
      areAllAtHand,
      synonyms: corpus.synonyms,
      ...(areAllAtHand
        ? { early: [searchPaths.documents(version)], entry: '', frequent: [] }
        : { ...beginningOf(index, version), frequent }),
    },
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

/** What of Pagefind's files is loaded whatever is asked, and its list of indexes. */
function beginningOf(
  index: ReadonlyMap<string, Uint8Array>,
  version: string,
): Pick<Manifest, 'early' | 'entry'> {
  const early = [...index.keys()].filter((path) => /^wasm\.|\.pf_meta$/.test(path))
  return {
    early: early.map((path) => pagefindFolder(version) + path),
    entry: new TextDecoder().decode(index.get(entryName)),
  }
}

/**
 * The words of the documents that occur most, with how often each occurs, by the initials under which
 * they are filed: all of them at once would be too much for the sake of a slip.
 */
function vocabulariesOf(
  vocabulary: ReadonlyMap<string, number>,
): Map<string, Record<string, number>> {
  const counts = [...vocabulary].toSorted(([, a], [, b]) => b - a)
  const filed = new Map<string, Record<string, number>>(initials.map((initial) => [initial, {}]))
  for (const [word, count] of counts.slice(0, maxVocabulary)) {
    for (const initial of initialsOf(word))
      Object.assign(filed.get(initial) ?? {}, { [word]: count })
  }
  return filed
}
