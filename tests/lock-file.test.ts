import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  integrity?: string
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}

/** The folders in which a package may lie that is asked for by another, the nearest first. */
function placesOf(name: string, asking: string): string[] {
  const folders = asking.split(/(?:^|\/)node_modules\//).slice(1)
  return Array.from({ length: folders.length + 1 }, (_, outer) =>
    [...folders.slice(0, folders.length - outer), name]
      .map((one) => `node_modules/${one}`)
      .join('/'),
  )
}

test('the lock file has a digest of every package, and what other systems need', () => {
  const locked = Object.entries(packages)
  expect(locked.length).toBeGreaterThan(500)
  expect(locked.filter(([path, { integrity }]) => path !== '' && !integrity)).toEqual([])
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesOf(name, path).some((place) => place in packages),
    ),
  )
  expect(missing).toEqual([])
})
