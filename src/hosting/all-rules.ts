import { otherFiles } from '../edition/paths.ts'
import { withBase } from '../text/with-base.ts'
import {
  allTypes,
  caching,
  data,
  filesOfHosts,
  headersOfAll,
  isCompressible,
  openEndings,
  typesByEnding,
  typesByName,
  typesByPath,
  withEncoding,
  type Place,
} from './rules.ts'

/** All that a host has to know, for one that has a form of its own: as plain data, for its programs. */
export function allRules({ base, moved }: Place) {
  const at = (path: string) => withBase(base, path)
  return {
    indexOfFolder: 'index.html',
    notFound: at(otherFiles.notFound),
    headers: headersOfAll,
    caching: {
      folders: caching.folders.map(at),
      there: caching.fixed,
      elsewhere: caching.other,
    },
    types: {
      byEnding: encoded(typesByEnding),
      byPath: encoded(Object.fromEntries(typesByPath.map(({ path, type }) => [at(path), type]))),
      byEndOfPath: encoded(Object.fromEntries(typesByName.map(({ end, type }) => [end, type]))),
    },
    compressed: allTypes.filter(isCompressible),
    openToOtherSites: openEndings,
    links: { folder: at(data.folder), header: data.links(base) },
    private: filesOfHosts,
    redirects: moved,
  }
}

function encoded(types: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, withEncoding(type)]))
}
