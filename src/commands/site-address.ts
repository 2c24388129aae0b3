import { withoutAccents } from '../text/fold.ts'

/** Where the edition is published. */
export interface SiteAddress {
  /** The host, without a path. */
  site: string
  /** The folder on it, with a slash at both ends: `/` or `/glosa/`. */
  base: string
}

/**
 * Read `SITE_URL` and `BASE_PATH` as a person writes them, with or without slashes.
 *
 * @throws when the host or the folder is not one, with what to write instead
 */
export function siteAddress({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): SiteAddress {
  const site = SITE_URL ?? 'http://localhost:4321'
  const url = URL.canParse(site) ? new URL(site) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is \`${site}\`: write the host as in https://edicion.example.`)
  }
  if (url.pathname !== '/') {
    throw new Error(
      `SITE_URL is the host alone: write SITE_URL=${url.origin} BASE_PATH=${url.pathname}.`,
    )
  }

  const folder = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')
  if (folder !== '' && !folder.split('/').every(isName)) {
    // Git Bash makes a folder of the machine of it: `C:/Program Files/Git/glosa`.
    const name = folder.split('/').map(withoutAccents).findLast(isName) ?? 'glosa'
    throw new Error(
      `BASE_PATH is \`${BASE_PATH}\`: write the folder on the host, such as BASE_PATH=${name}.`,
    )
  }
  return { site: url.origin, base: folder === '' ? '/' : `/${folder}/` }
}

/** True for the name of a folder that stands in an address as it is: other letters are encoded there. */
function isName(name: string): boolean {
  return /^[\w~-][\w.~-]*$/.test(name)
}
