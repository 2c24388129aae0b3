import fnv1a from '@sindresorhus/fnv1a'

/** The one of so many buckets, numbered from 0, into which words fall: each gets about as many. */
export function bucketOf(words: string, buckets: number): number {
  return Number(fnv1a(words, { size: 32 }) % BigInt(buckets))
}
