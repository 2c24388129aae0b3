import type { APIRoute } from 'astro'
import { language, siteName } from '../edition/about.ts'
import { site as words } from '../edition/words/site.ts'
import { otherFiles, pages, siteFiles } from '../edition/paths.ts'
import { absolute } from '../exports/absolute.ts'

/**
 * The description by which a browser searches the site from its address bar
 * (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch).
 */
export const GET: APIRoute = () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>${words.openSearch}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${language}</Language>
  <Image width="32" height="32" type="image/svg+xml">${absolute(otherFiles.icon)}</Image>
  <Url type="text/html" template="${absolute(pages.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(siteFiles.openSearch)}"/>
</OpenSearchDescription>
`
  return new Response(body, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
