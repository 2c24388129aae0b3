/**
 * Make something of a thing and of others, and again only if one of the others is another one than
 * before. What was made is let go of together with the thing.
 */
export function onceWhileSame<Made>(): (
  thing: object,
  others: readonly unknown[],
  make: () => Made,
) => Made {
  const known = new WeakMap<object, { others: readonly unknown[]; made: Made }>()
  return (thing, others, make) => {
    const before = known.get(thing)
    if (before && areSame(before.others, others)) return before.made
    const made = make()
    known.set(thing, { others, made })
    return made
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}
