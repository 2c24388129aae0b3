/**
 * How many times longer a task takes with eight times as much: some 8 if its time grows with the length of
 * a text, 64 if with its square.
 */
export async function growthOfTime(task: (count: number) => unknown, count: number) {
  await timeOf(task, count)
  const [some, more] = [await timeOf(task, count), await timeOf(task, 8 * count)]
  return more / some
}

/** A growth above this is taken for one with the square. */
export const mostGrowth = 24

/** The best of three times, each of as many runs as can be measured. */
async function timeOf(task: (count: number) => unknown, count: number): Promise<number> {
  let best = Infinity
  for (let round = 0; round < 3; round += 1) {
    // On a busy machine a process waits for others; its own time does not count that.
    const start = process.cpuUsage()
    let runs = 0
    let time = 0
    while (time < 10_000) {
      await task(count)
      runs += 1
      const { user, system } = process.cpuUsage(start)
      time = user + system
    }
    best = Math.min(best, time / runs)
  }
  return best
}
