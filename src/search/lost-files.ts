/**
 * Whether a file of the index was asked for in vain.
 *
 * Pagefind answers as if there were nothing to find when a part of its index does not
 * come (`loadChunk` in its source), and a reader would believe it.
 *
 * @param entries what the browser has recorded of its requests
 * @param folder the address of the folder that the index lies in
 * @param since the time, as the entries count it, from which requests matter
 */
export function wasFileLost(
  entries: readonly Pick<PerformanceResourceTiming, 'name' | 'startTime' | 'responseStatus'>[],
  folder: string,
  since: number,
): boolean {
  return entries.some(
    ({ name, startTime, responseStatus }) =>
      startTime >= since &&
      new URL(name).pathname.startsWith(folder) &&
      // Not every browser tells the status; those that do say 0 when there was no answer.
      typeof responseStatus === 'number' &&
      (responseStatus === 0 || responseStatus >= 400),
  )
}
