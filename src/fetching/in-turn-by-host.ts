/**
 * Do something for each of many addresses: a few hosts at a time, and of each host one address after
 * the other, with a pause between them. The results are in the order of the addresses.
 *
 * @param atOnce how many hosts
 */
export async function inTurnByHost<Item extends { url: string }, Result>(
  items: readonly Item[],
  atOnce: number,
  pause: () => Promise<void>,
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<Item, Result>()
  const queues = [...Map.groupBy(items, ({ url }) => new URL(url).host).values()]
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, item] of queue.entries()) {
        if (index > 0) await pause()
        results.set(item, await run(item))
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return items.flatMap((item) => {
    const result = results.get(item)
    return result === undefined ? [] : [result]
  })
}
