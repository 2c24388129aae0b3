import { withBase } from '../text/with-base.ts'
import {
  allTypes,
  caching,
  data,
  filesOfHosts,
  headersOfAll,
  isCompressible,
  isText,
  literally,
  openEndings,
  typesByEnding,
  typesByName,
  typesByPath,
  withEncoding,
  type Place,
} from './rules.ts'
import { datasetKinds } from '../edition/kinds.ts'
import { dataFiles, datasetFileOf } from '../edition/paths.ts'

/**
 * The files in a site from which hosts that read such files take headers and redirects, by their names.
 * Any other host takes them for files like all others.
 */
export function siteFilesOfHosts(place: Place): ReadonlyMap<string, string> {
  const redirects = redirectsFile(place)
  return new Map([
    ['.htaccess', htaccess(place)],
    ['_headers', headersFile(place)],
    ...(redirects === '' ? [] : [['_redirects', redirects] as const]),
  ])
}

/** Of Netlify and Cloudflare Pages (https://docs.netlify.com/routing/redirects/). */
function redirectsFile({ moved }: Place): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

/**
 * Of Netlify and Cloudflare Pages (https://docs.netlify.com/routing/headers/), which know the types of
 * most files, revalidate all of them unless told otherwise, and join the values of a header that two
 * rules have: so no two rules have one.
 */
function headersFile({ base }: Place): string {
  const at = (path: string) => withBase(base, path)
  const tables = [
    ...datasetKinds.map((kind) => datasetFileOf(kind, 'table')),
    dataFiles.assessmentsTable,
  ]
  const rules: { path: string; headers: Record<string, string> }[] = [
    { path: `${base}*`, headers: headersOfAll },
    ...caching.folders.map((folder) => ({
      path: `${at(folder)}*`,
      headers: { 'Cache-Control': caching.fixed },
    })),
    {
      path: `${at(data.folder)}*`,
      headers: { 'Access-Control-Allow-Origin': '*', Link: data.links(base) },
    },
    ...[
      ...typesByPath,
      ...tables.map((path) => ({ path, type: typesByEnding.csv })),
      { path: dataFiles.annotations, type: typesByEnding.jsonld },
    ].map(({ path, type }) => ({
      path: at(path),
      headers: { 'Content-Type': withEncoding(type) },
    })),
  ]
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('')
}

/**
 * Of Apache (https://httpd.apache.org/docs/2.4/howto/htaccess.html), where `AllowOverride FileInfo` is
 * enough for all of it.
 */
function htaccess({ base, moved }: Place): string {
  const at = (path: string) => withBase(base, path)
  const named = [
    ...typesByPath.map(({ path, type }) => ({ pattern: `^${literally(at(path))}$`, type })),
    ...typesByName.map(({ end, type }) => ({ pattern: `${literally(end)}$`, type })),
  ]
  const endings = Object.entries(typesByEnding)
  return `ErrorDocument 404 ${at('/404.html')}
${endings.map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}
AddCharset utf-8 ${endings
    .filter(([, type]) => isText(type))
    .map(([ending]) => `.${ending}`)
    .join(' ')}

SetEnvIf Request_URI "^(${caching.folders.map((folder) => literally(at(folder))).join('|')})" glosa_fixed
SetEnvIf Request_URI "\\.(${openEndings.join('|')})$" glosa_open
SetEnvIf Request_URI "^${literally(at(data.folder))}." glosa_data
${named.map(({ pattern }, index) => `SetEnvIf Request_URI "${pattern}" glosa_type${index}`).join('\n')}

<IfModule mod_headers.c>
${Object.entries(headersOfAll)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "${caching.other}" env=!glosa_fixed
  Header set Cache-Control "${caching.fixed}" env=glosa_fixed
  Header set Access-Control-Allow-Origin "*" env=glosa_open
  Header set Link "${data.links(base).replaceAll('"', '\\"')}" env=glosa_data
${named.map(({ type }, index) => `  Header set Content-Type "${type}" env=glosa_type${index}`).join('\n')}
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${allTypes.filter(isCompressible).join(' ')}
  </IfModule>
</IfModule>

RedirectMatch 404 "/(${filesOfHosts.map(literally).join('|')})$"
${moved.map(({ from, to }) => `Redirect 301 "${from}" "${to}"\n`).join('')}`
}
