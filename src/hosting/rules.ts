import { licence } from '../edition/about.ts'
import { fixedFolders } from '../edition/fixed-folders.ts'
import { dataFiles, feeds, linksetPath, pages, siteFiles } from '../edition/paths.ts'
import { withBase } from '../text/with-base.ts'

/*
 * What a host has to know of a built site. Each fact stands here once; the files and configurations of
 * the hosts are made of it.
 */

/** Where a site is published, and which of its pages have moved. */
export interface Place {
  /** The folder on the host, with a slash at both ends. */
  base: string
  /** Paths from the root of the host. */
  moved: readonly { from: string; to: string }[]
}

/** Headers for everything, that a page cannot set itself or that files other than pages need. */
export const headersOfAll = {
  // The rest of the policy is in each page (`layouts/security-policy.ts`): a host that repeats it has
  // to leave out `_astro/worker-*.js`, where the search runs WebAssembly.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** How long browsers keep what has another name with other content, and all else. */
export const caching = {
  folders: Object.values(fixedFolders),
  fixed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
}

/** The folder whose files are open data, and what the headers of each say of it. */
export const data = {
  folder: pages.data,
  links: (base: string) =>
    `<${withBase(base, pages.data)}>; rel="collection", <${licence.url}>; rel="license"`,
}

/** Files that pages of other sites may read: the data, the texts and the records. */
export const openEndings = ['bib', 'csv', 'json', 'jsonld', 'md', 'ris', 'txt', 'xml'] as const

/** Media types by the ending of a file. Hosts lack some of them, or the encoding, which is UTF-8. */
export const typesByEnding = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
} as const

/** Files whose type their ending does not tell. */
export const typesByPath: { path: string; type: string }[] = [
  { path: feeds.atom, type: 'application/atom+xml' },
  { path: feeds.json, type: 'application/feed+json' },
  { path: siteFiles.openSearch, type: 'application/opensearchdescription+xml' },
  { path: linksetPath, type: 'application/linkset+json' },
  { path: dataFiles.bibliography, type: 'application/vnd.citationstyles.csl+json' },
]

/** Names of files, in any folder, whose type their ending does not tell. */
export const typesByName = [
  { end: '.schema.json', type: 'application/schema+json' },
  { end: '/citar.json', type: 'application/vnd.citationstyles.csl+json' },
]

/** Types of text, which are sent with their encoding, and which hosts compress with what else is text. */
export const isText = (type: string) => type.startsWith('text/') || /bibtex|info-systems/.test(type)
export const isCompressible = (type: string) => isText(type) || /json|xml$/.test(type)

/** A media type as a header has it. */
export function withEncoding(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type
}

/** The list of the files of a site, in its folder, for those who upload it. */
export const listOfFiles = '_files.json'

/** The files of hosts in the folder of a site, which are nobody's to read. */
export const filesOfHosts = ['.htaccess', '_headers', '_redirects', listOfFiles] as const

/** A text with every sign of regular expressions as itself. */
export function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}

/** Every media type that is named, once. */
export const allTypes = [
  ...new Set([
    ...Object.values(typesByEnding),
    ...[...typesByPath, ...typesByName].map(({ type }) => type),
  ]),
]
