/*
 * What a test measures from inside a page, for `page.evaluate`. Only a function's own text
 * goes there, so each stands alone.
 */

export interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

/** Open every disclosure of the page. */
export function openEverything(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** By how many pixels the page is wider than its window. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

/** The elements that cut off words of theirs, or make a reader scroll sideways to them. */
export function clippedText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
    .filter((element) => {
      const style = getComputedStyle(element)
      const { display, clipPath, overflowX, overflowY, textOverflow } = style
      // Its room ends at the edge of the window, and its words break before that.
      if (parseFloat(style.getPropertyValue('overflow-clip-margin')) > 0) return false
      // What is clipped away whole is there for those who listen; an ellipsis says that there is more.
      if (display === 'inline' || clipPath !== 'none' || textOverflow === 'ellipsis') return false
      const cutAside = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const cutBelow =
        ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      return cutAside || cutBelow
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120))
}

/** The elements that stay in the window while a reader scrolls, and the share they cover of it. */
export function stuckElements(): { html: string; share: number }[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => /^(sticky|fixed)$/.test(getComputedStyle(element).position))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      const covered = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
      return { html: element.outerHTML.slice(0, 120), share: covered / innerHeight }
    })
}

/**
 * What can be clicked and reached with Tab, and offers less than 24 by 24 pixels: WCAG 2.5.8,
 * of whose exceptions two count, targets in a sentence and those with room around them.
 */
export function smallTargets(): string[] {
  const minimum = 24
  const clickable = 'a[href], button, summary, input, select, textarea, label, [tabindex="0"]'
  const choices = ':is([type=radio], [type=checkbox])'

  const all = [...document.querySelectorAll<HTMLElement>(clickable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      // A radio button is as large as its label; other labels are no targets of their own.
      (element.matches('label')
        ? element.querySelector(choices)
        : element.tabIndex >= 0 && !element.closest(`label:has(${choices})`)),
  )
  const targets = all.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 }
  })
  type Target = (typeof targets)[number]
  const isSmall = ({ width, height }: Target) => width < minimum || height < minimum

  function isInSentence({ element }: Target): boolean {
    if (!getComputedStyle(element).display.startsWith('inline')) return false
    let block = element.parentElement!
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest(clickable) || !/\p{L}{2}/u.test(text.nodeValue ?? '')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    return words.nextNode() !== null
  }

  function hasRoom(target: Target): boolean {
    return targets
      .filter(({ element }) => {
        return !element.contains(target.element) && !target.element.contains(element)
      })
      .every((other) => {
        const aside = Math.max(other.left - target.x, target.x - other.left - other.width, 0)
        const above = Math.max(other.top - target.y, target.y - other.top - other.height, 0)
        const apart = Math.hypot(target.x - other.x, target.y - other.y)
        return Math.hypot(aside, above) >= minimum / 2 && (!isSmall(other) || apart >= minimum)
      })
  }

  /** Whether a pointer finds it all over the square around its middle, its box aside. */
  function answersAround({ element }: Target): boolean {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const reach = minimum / 2 - 0.5
    return [-reach, 0, reach].every((right) =>
      [-reach, 0, reach].every((down) => {
        const found = document.elementFromPoint(left + width / 2 + right, top + height / 2 + down)
        return found?.closest(clickable) === element
      }),
    )
  }

  return targets
    .filter((target) => isSmall(target) && !isInSentence(target) && !hasRoom(target))
    .filter((target) => !answersAround(target))
    .map(({ element, width, height }) => {
      return `${width.toFixed(1)} × ${height.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`
    })
}

/**
 * The running text of the page, which is every block of ten words or more, and those of its
 * words whose contrast is below a minimum. Labels of verdicts are no running text.
 */
export function runningText(minimum: number): { words: number; faint: string[] } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminances = new Map<string, number>()

  /** The luminance of colours laid over each other, the lowest first. */
  function luminanceOf(layers: { color: string; alpha: number }[]): number {
    const key = layers.map(({ color, alpha }) => `${color} ${alpha}`).join()
    const known = luminances.get(key)
    if (known !== undefined) return known
    for (const { color, alpha } of layers) {
      context.globalAlpha = alpha
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    luminances.set(key, luminance)
    return luminance
  }

  function contrastOf(element: Element): number {
    const ancestors: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement) ancestors.unshift(at)
    const styles = ancestors.map((ancestor) => getComputedStyle(ancestor))
    const behind = [
      { color: 'white', alpha: 1 },
      ...styles.map(({ backgroundColor }) => ({ color: backgroundColor, alpha: 1 })),
    ]
    const alpha = styles.reduce((product, { opacity }) => product * Number(opacity), 1)
    const ground = luminanceOf(behind)
    const text = luminanceOf([...behind, { color: getComputedStyle(element).color, alpha }])
    return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05)
  }

  function blockOf(element: Element): HTMLElement {
    let block = element as HTMLElement
    while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement!
    return block
  }

  const countIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0
  let words = 0
  const faint: string[] = []
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? ''
    const element = texts.currentNode.parentElement!
    if (countIn(text) === 0 || element.closest('.verdict, .visually-hidden, svg')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    if (countIn(blockOf(element).innerText) < 10) continue

    words += countIn(text)
    const contrast = contrastOf(element)
    if (contrast < minimum) faint.push(`${contrast.toFixed(2)}: ${text.trim().slice(0, 60)}`)
  }
  return { words, faint }
}

/** What would move: animations and transitions that take any time. */
export function motion(): string[] {
  const takesTime = (durations: string) => /[1-9]/.test(durations)
  const moving = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after', '::details-content'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      const moves =
        (style.animationName !== 'none' && takesTime(style.animationDuration)) ||
        (style.transitionProperty !== 'none' && takesTime(style.transitionDuration))
      return moves ? [`${element.outerHTML.slice(0, 80)} ${pseudo ?? ''}`] : []
    }),
  )
  const { scrollBehavior } = getComputedStyle(document.documentElement)
  return scrollBehavior === 'smooth' ? [...moving, 'smooth scrolling'] : moving
}

/** The words that a reader sees, in the order of the document. */
export function visibleWords(): string[] {
  return document.body.innerText.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Where the glosses that show are, each with the top of the line on which its passage
 * begins, and where the publisher's paragraphs are.
 */
export function glossesAndParagraphs() {
  const boxOf = (element: Element): Box & { id: string } => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return { id: element.id, top, bottom, left, right }
  }

  const glosses = [...document.querySelectorAll<HTMLElement>('.gloss')]
    .filter((gloss) => gloss.checkVisibility())
    .map((gloss) => {
      const { id } = gloss.querySelector('[id^=nota-]')!
      const mark = document.getElementById(id.slice('nota-'.length))!
      const first = mark.getClientRects()[0]!
      const lineHeight = parseFloat(getComputedStyle(mark).lineHeight)
      return {
        ...boxOf(gloss),
        id,
        lineHeight,
        lineTop: first.top + first.height / 2 - lineHeight / 2,
        paragraph: mark.closest('p')!.id,
      }
    })
  const paragraphs = [...document.querySelectorAll('p[id^=p-]')].map(boxOf)
  return { glosses, paragraphs }
}

/** The words outside the glosses on which a gloss lies. */
export function wordsUnderGlosses(): string[] {
  const glosses = [...document.querySelectorAll<HTMLElement>('.gloss')]
    .filter((gloss) => gloss.checkVisibility())
    .map((gloss) => gloss.getBoundingClientRect())
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    /\S/.test(text.nodeValue ?? '') &&
    text.parentElement!.checkVisibility() &&
    !text.parentElement!.closest('.gloss, .visually-hidden')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  )

  const covered: string[] = []
  while (texts.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const lines = [...range.getClientRects()]
    const isCovered = glosses.some((gloss) =>
      lines.some(
        (line) =>
          line.left < gloss.right - 1 &&
          line.right > gloss.left + 1 &&
          line.top < gloss.bottom - 1 &&
          line.bottom > gloss.top + 1,
      ),
    )
    if (isCovered) covered.push(texts.currentNode.nodeValue!.trim().slice(0, 60))
  }
  return covered
}

/** The words of a paragraph that lie where a correction is drawn. */
export function wordsUnderCorrections(): string[] {
  const found: string[] = []
  for (const below of document.querySelectorAll('.below')) {
    const style = getComputedStyle(below, '::after')
    if (style.content === 'none') continue
    const box = below.getBoundingClientRect()
    const top = box.top + parseFloat(style.top)
    const bottom = top + parseFloat(style.height)
    const left = box.left
    const right = left + parseFloat(style.width)
    const paragraph = below.closest('p')!
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement!.closest('.correction-said')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      for (const line of range.getClientRects()) {
        // Of the height of a line, its letters take the middle.
        const letters = parseFloat(getComputedStyle(paragraph).fontSize)
        const middle = (line.top + line.bottom) / 2
        const isBeside = line.right < left + 1 || line.left > right - 1
        const isApart = middle + letters * 0.42 < top || middle - letters * 0.5 > bottom
        if (!isBeside && !isApart) {
          found.push(`“${below.textContent.trim()}”: ${texts.currentNode.nodeValue!.trim()}`)
        }
      }
    }
  }
  return found
}

/**
 * From here on, number what gets the focus, in `data-tab-stop`.
 *
 * @returns how often to press Tab to come once around the page
 */
export function numberTabStops(): number {
  let number = 0
  document.addEventListener('focusin', ({ target }) => {
    ;(target as HTMLElement).dataset['tabStop'] ??= String((number += 1))
  })
  return document.querySelectorAll('a[href], button, summary, input, [tabindex]').length
}

/** What Tab should have reached, by `data-tab-stop`, and what it reached before its turn. */
export function tabStops(): { missed: string[]; outOfOrder: string[] } {
  const html = (element: HTMLElement) => element.outerHTML.slice(0, 120)
  const reached = [...document.querySelectorAll<HTMLElement>('[data-tab-stop]')]
  const turn = (element: HTMLElement) => Number(element.dataset['tabStop'])
  const tabbable = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select'),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      // Of a group of radio buttons, the chosen one stands for all.
      !element.matches('[type=radio]:not(:checked), :disabled'),
  )
  return {
    missed: tabbable.filter((element) => !reached.includes(element)).map(html),
    outOfOrder: reached
      .filter((element, index) => index > 0 && turn(element) < turn(reached[index - 1]!))
      .map(html),
  }
}

/** Space the text out as far as WCAG 1.4.12 lets a reader. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }
  `)
  document.adoptedStyleSheets = [sheet]
}

/**
 * The claims without a line, the quotes without an edge and the glyphs without a colour,
 * where the reader's colours replace ours.
 */
export function lostInForcedColours(): string[] {
  const probe = document.body.appendChild(document.createElement('span'))
  const resolved = (color: string) => {
    probe.style.color = color
    return getComputedStyle(probe).color
  }
  const canvas = resolved('Canvas')
  const inks = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'Highlight'].map(resolved)
  probe.remove()
  const shows = (color: string) => color !== canvas && inks.includes(color)

  // The browser draws lines of text in the colour of the text, whatever it says of them.
  const isLined = (style: CSSStyleDeclaration) => style.textDecorationLine !== 'none'
  /** The glyph alone marks them, until a reader points at them. */
  const isUnlined = (style: CSSStyleDeclaration) =>
    style.getPropertyValue('--line-at-rest') === 'none'
  const isEdged = (style: CSSStyleDeclaration) =>
    ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline'].some((edge) => {
      const [line, width, color] = ['style', 'width', 'color'].map((part) =>
        style.getPropertyValue(`${edge}-${part}`),
      )
      return line !== 'none' && width !== '0px' && shows(color ?? '')
    })
  const isDrawn = ({ stroke, fill }: CSSStyleDeclaration) => shows(stroke) || shows(fill)

  const lost = (
    selector: string,
    pseudos: string[],
    holds: (style: CSSStyleDeclaration) => boolean,
  ) =>
    [...document.querySelectorAll(`main p ${selector}`)]
      .filter(
        (element) =>
          !holds(getComputedStyle(element)) &&
          !pseudos
            .map((pseudo) => getComputedStyle(element, pseudo))
            .some((style) => style.content !== 'none' && holds(style)),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  return [
    ...lost('[id^=afirmacion-]', [], (style) => isLined(style) || isUnlined(style)),
    ...lost('[id^=cita-]', ['::before', '::after'], (style) => isEdged(style) || isLined(style)),
    ...lost('a[href^="#nota-"] svg', [], isDrawn),
  ]
}

/** What has the focus, unless it or the label beside it has a ring around it. */
export function focusWithoutRing(): string[] {
  const focused = document.activeElement!
  const isRinged = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && outlineWidth !== '0px'
  }
  const beside = focused.closest('label')?.querySelectorAll('*') ?? []
  return [focused, ...beside].some(isRinged) ? [] : [focused.outerHTML.slice(0, 120)]
}
