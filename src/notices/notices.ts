import { notices as words } from '../edition/words/notices.ts'

/** A package of others, of which the site carries something. */
export interface CarriedPackage {
  name: string
  version: string
  /** As its `package.json` names it, in SPDX's terms; `undefined` if it names none. */
  license: string | undefined
  /** The texts of its files about its licence; none if it has no such file. */
  texts: string[]
}

/** Licences under which a package may be published with its notice, and nothing else. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]

/**
 * The file with the licences and copyright notices of the packages, by their names.
 *
 * @throws if a package has a licence that is not known to allow it, or no text of its licence
 */
export function noticesOf(packages: readonly CarriedPackage[]): string {
  const problems = packages.flatMap((one) => problemOf(one) ?? [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return [
    words.lead,
    ...packages
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(
        ({ name, version, license = '', texts }) =>
          `${line}\n${name} ${version} (${license})\n${line}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`,
      ),
  ].join('\n')
}

const line = '-'.repeat(60)

function problemOf({ name, license, texts }: CarriedPackage): string | undefined {
  if (license === undefined || !permissive.includes(license)) {
    return `The site carries \`${name}\`, whose licence is ${license === undefined ? 'not named' : `\`${license}\``}. If it may be published with its notice alone, add the licence to src/notices/notices.ts; else use another package.`
  }
  return texts.length > 0
    ? undefined
    : `The site carries \`${name}\`, which has no file with its licence: ask its authors for one, or use another package.`
}
