import type { APIRoute } from 'astro'
import { href, siteName } from '../components/site.ts'
import { language } from '../edition/about.ts'
import { site as words } from '../edition/words/site.ts'
import { pages } from '../edition/paths.ts'

/**
 * The description by which a browser searches the site from its address bar
 * (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch).
 */
export const GET: APIRoute = ({ site }) => {
  const search = new URL(href(pages.search), site).href
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>${words.openSearch}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${language}</Language>
  <Image width="32" height="32" type="image/svg+xml">${new URL(href('/favicon.svg'), site).href}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${new URL(href('/opensearch.xml'), site).href}"/>
</OpenSearchDescription>
`
  return new Response(body, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
