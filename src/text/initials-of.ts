/** The initials of a name, three at most: of its words that begin with a capital letter. */
export function initialsOf(name: string): string {
  const capitals = [...name.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].map(([letter]) => letter)
  return capitals.slice(0, 3).join('') || name.slice(0, 1).toUpperCase()
}
