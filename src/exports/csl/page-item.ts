import { edition, siteName } from '../../edition/about.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { newestDate } from '../version.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/**
 * A page of this edition that is no article, passage or assessment: a work of Glosa, as it stands since
 * the newest date in the edition.
 */
export function pageItem(corpus: Corpus, { title, url }: { title: string; url: string }): CslItem {
  return {
    id: url,
    type: 'webpage',
    title,
    author: [{ literal: siteName }],
    'container-title': siteName,
    publisher: siteName,
    issued: cslDate(newestDate(corpus)),
    URL: url,
    language: edition.language,
  }
}
