/** Do something with each of many things, some of them at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // One queue, from which each worker takes the next.
  const queue = items.values()
  const workers = Array.from({ length: atATime }, async () => {
    for (const item of queue) await work(item)
  })
  await Promise.all(workers)
}
