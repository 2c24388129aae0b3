import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listOfFiles } from '../../src/hosting/rules.ts'
import { builtOf } from '../../src/hosting/site-list.ts'
import { listFiles } from '../../src/publishing/list-files.ts'
import { listOfSite } from '../../src/publishing/site-list.ts'

/** The files that only one of two sites has or that are others in it, but for what is kept of sites before. */
export async function unlikeFiles(one: string, other: string): Promise<string[]> {
  const [some, others] = [await filesOf(one), await filesOf(other)]
  const names = [...new Set([...some.keys(), ...others.keys()])].toSorted()
  return names.filter((name) => {
    const [here, there] = [some.get(name), others.get(name)]
    return here === undefined || there === undefined || !here.equals(there)
  })
}

async function filesOf(site: string): Promise<Map<string, Buffer>> {
  const list = (await listOfSite(site))?.list ?? {}
  const built = builtOf(list)
  const files = listFiles(site).filter((file) => file in built || !(file in list))
  const contents = files
    .filter((file) => file !== listOfFiles)
    .map(async (file) => [file, await readFile(path.join(site, file))] as const)
  return new Map(await Promise.all(contents))
}
