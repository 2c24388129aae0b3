import { readdirSync, type Dirent } from 'node:fs'

/** The files of a folder by their paths in it, with forward slashes, sorted; none if it is not there. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  // A site has ten thousands of folders: to wait for each would take three times as long.
  const walk = (name: string, prefix: string) => {
    for (const entry of entriesOf(name)) {
      if (entry.isFile()) files.push(prefix + entry.name)
      else if (entry.isDirectory()) walk(`${name}/${entry.name}`, `${prefix}${entry.name}/`)
    }
  }
  walk(folder, '')
  return files.toSorted()
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
