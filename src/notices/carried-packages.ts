import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CarriedPackage } from './notices.ts'

/** The folder of the package that a module belongs to, if it is one of others. */
export function folderOfPackage(module: string): string | undefined {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/'))
  // A virtual module may have the name of a file behind a sign.
  return folder?.[0].replace(/^\0/, '')
}

/** What a package in a folder says of itself. */
export async function readPackage(folder: string): Promise<CarriedPackage> {
  const described = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const text = (field: string) => {
    const value = described[field]
    return typeof value === 'string' ? value : undefined
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // Of some packages, the file is in a folder of that name.
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .filter((file) => /^(licen[cs]e|copying|notice)[^/\\]*([/\\][^/\\]+)?$/i.test(file))
  return {
    name: text('name') ?? path.basename(folder),
    version: text('version') ?? '',
    license: text('license'),
    texts: await Promise.all(
      files.toSorted().map((name) => readFile(path.join(folder, name), 'utf8')),
    ),
  }
}
