import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const compress = promisify(brotliCompress)

/**
 * A copy of a site with a compressed twin beside each file of text, as a host keeps them.
 * Fonts, pictures and Pagefind's own files are compressed as they are.
 *
 * @param isAsked whether anybody will ask for a file, by its path in the folder
 */
export async function compressedCopy(
  folder: string,
  isAsked: (file: string) => boolean = () => true,
): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'glosa-compressed-'))
  await cp(folder, copy, { recursive: true })

  const files = await readdir(copy, { recursive: true })
  const texts = files.filter(
    (file) => /\.(html|css|js|json|svg|txt|xml)$/.test(file) && isAsked(file),
  )
  await Promise.all(
    texts.map(async (text) => {
      const file = path.join(copy, text)
      await writeFile(`${file}.br`, await compress(await readFile(file)))
    }),
  )
  return copy
}
