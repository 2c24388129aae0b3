import type { Element } from 'hast'
import type { DroppedPart } from '../pasted-article.ts'
import { attribute } from './tree.ts'

/** What an element is by its name, its role or its classes, other than text of an article. */
export interface PartOfPage {
  part: DroppedPart
  /** True where only a class says so, and the words may say otherwise. */
  isGuess: boolean
}

const byTag: ReadonlyMap<string, DroppedPart> = new Map(
  Object.entries<DroppedPart>({
    nav: 'menu',
    menu: 'menu',
    aside: 'aside',
    footer: 'footer',
    form: 'form',
    button: 'form',
    select: 'form',
    textarea: 'form',
    input: 'form',
    dialog: 'form',
    iframe: 'embed',
    object: 'embed',
    embed: 'embed',
    video: 'embed',
    audio: 'embed',
    'amp-ad': 'advertisement',
  }),
)

const byRole: ReadonlyMap<string, DroppedPart> = new Map(
  Object.entries<DroppedPart>({
    navigation: 'menu',
    menu: 'menu',
    search: 'form',
    complementary: 'aside',
    contentinfo: 'footer',
    dialog: 'form',
    button: 'form',
    toolbar: 'share buttons',
  }),
)

/** Words in classes, ids and names of components that sites give to their parts. */
const byWord: Partial<Record<DroppedPart, string>> = {
  advertisement:
    'ad ads adv advert adverts advertisement advertising adslot adunit publicidad anuncio anuncios sponsor ' +
    'sponsored promo promos outbrain taboola dfp',
  'share buttons':
    'share shares sharing sharebar sharedaddy social socials compartir addtoany sharethis rrss redes jp-post-flair',
  'related links':
    'related relatedposts relacionadas relacionados relacionada recommended recommendations recirc recirculation ' +
    'readmore read-more read-also lee-tambien te-puede-interesar mas-leidas most-read trending more-stories card cards card-group teaser teasers',
  subscription:
    'newsletter newsletters subscribe subscription suscripcion suscribete signup subscribe-widget paywall',
  'cookie banner': 'cookie cookies cookiebar consent gdpr onetrust didomi cmp',
  comments: 'comments comentarios disqus respond comment-list',
  menu:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs migas pagination paginacion toc skip-link skip ' +
    'mw-editsection navbox catlinks mw-jump-link sidebar',
  tags: 'tags taglist tag-list etiquetas post-tags article-tags topics',
  embed:
    'twitter-tweet instagram-media tiktok-embed fb-post embed wp-block-embed vjs video-js jwplayer',
  'pull quote': 'pullquote pull-quote wp-block-pullquote destacado-cita',
  'rest of the page': 'author-bio author-box autor-bio about-author',
}

const words = new Map(
  Object.entries(byWord).flatMap(([part, list]) =>
    list.split(' ').map((word) => [word, part as DroppedPart] as const),
  ),
)

const hiddenClass =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|assistive-text|noprint-only)(?:$|[\s_-])/i

/** What an element is apart from text, or `undefined`. */
export function partOfPage(element: Element): PartOfPage | undefined {
  if (isHidden(element)) return { part: 'hidden text', isGuess: false }
  const sure = byTag.get(element.tagName) ?? byRole.get(attribute(element, 'role'))
  // Their contents may be the publisher's: a box of facts, a signature.
  const isGuess = sure === 'aside' || sure === 'footer'
  const guess = partByName(element)
  if (sure !== undefined && !(isGuess && guess)) return { part: sure, isGuess }
  return guess === undefined ? undefined : { part: guess, isGuess: true }
}

function isHidden(element: Element): boolean {
  return (
    Boolean(element.properties['hidden']) ||
    attribute(element, 'ariaHidden') === 'true' ||
    hiddenClass.test(attribute(element, 'className'))
  )
}

function partByName(element: Element): DroppedPart | undefined {
  // Formulas have a menu, and are text.
  if (element.tagName.startsWith('mjx-')) return undefined
  const names = [
    ...attribute(element, 'className').split(/\s+/),
    attribute(element, 'id'),
    attribute(element, 'dataTestid'),
    attribute(element, 'dataTestId'),
    attribute(element, 'dataComponent'),
    attribute(element, 'dataBlock'),
    element.tagName.includes('-') ? element.tagName : '',
  ]
  for (const name of names) {
    // `has-sidebar` and `with-ads` are of what is around.
    if (name === '' || /^(?:has|with|no|is|not)[-_]/i.test(name)) continue
    const plain = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .replace(/[_\s]+/g, '-')
      .toLowerCase()
    const parts = plain.split(/[^a-z]+/)
    const found = words.get(plain) ?? parts.map((part) => words.get(part)).find(Boolean)
    if (found) return found
    for (const [word, part] of words) {
      if (word.includes('-') && `-${plain}-`.includes(`-${word}-`)) return part
    }
  }
  return undefined
}

/** True if a class of the element says one of these words. */
export function hasClassWord(element: Element, pattern: RegExp): boolean {
  const names = [
    attribute(element, 'className'),
    attribute(element, 'dataTestid'),
    attribute(element, 'dataComponent'),
    attribute(element, 'itemProp'),
    attribute(element, 'rel'),
  ]
  return names
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => pattern.test(word))
}
