/** A profile as `node --cpu-prof` writes it (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile). */
export interface Profile {
  nodes: {
    id: number
    callFrame: { functionName: string; url: string }
    children?: number[]
  }[]
  samples: number[]
  /** Microseconds from one sample to the next. */
  timeDeltas: number[]
}

/**
 * The time of each package and of each folder of the code, the most first. What Node.js does is counted
 * for whoever asks it.
 */
export function sharesOf({
  nodes,
  samples,
  timeDeltas,
}: Profile): { part: string; seconds: number }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const shares = new Map<string, number>()
  for (const [index, sample] of samples.entries()) {
    let at: number | undefined = sample
    let part: string | undefined
    while (at !== undefined && part === undefined) {
      const node = byId.get(at)
      part = node && partOf(node.callFrame)
      at = parents.get(at)
    }
    const name = part ?? 'Node.js'
    shares.set(name, (shares.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1e6)
  }
  return [...shares]
    .map(([part, seconds]) => ({ part, seconds }))
    .filter(({ part }) => part !== '(idle)')
    .toSorted((a, b) => b.seconds - a.seconds)
}

/** The package or the folder of a function; none of what belongs to Node.js itself. */
function partOf({ functionName, url }: { functionName: string; url: string }): string | undefined {
  if (url === '')
    return /^\((garbage collector|idle)\)$/.test(functionName) ? functionName : undefined
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
  if (name !== undefined) return name
  const [, folder] = /\/src\/([^/]+)\//.exec(url) ?? []
  if (folder !== undefined) return `src/${folder}`
  // The pages and components, as they are bundled for a build.
  return url.includes('/.prerender/') ? 'pages and components' : undefined
}
