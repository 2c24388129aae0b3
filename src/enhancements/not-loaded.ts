/*
 * Where a script that a reader needs does not load, such as after a new edition was published, the
 * page says so. Its words are on the page from the start: nothing more could be loaded to say them.
 */
const notice = document.querySelector<HTMLElement>('.not-loaded')

notice?.querySelector('button')?.addEventListener('click', () => {
  // Offline, the browser would replace the page by its own error page.
  if (navigator.onLine) location.reload()
})

/** Wait for what is loading. If it fails or takes long, the reader is told, if not told before. */
export async function orTell(loading: Promise<unknown>, isKnown?: boolean): Promise<void> {
  const tell = () => {
    if (!notice || isKnown) return
    notice.hidden = false
    // Safari before 17 and Firefox before 125 show nothing over a page: there it lies there by its style.
    if ('popover' in notice) notice.togglePopover(true)
  }
  const timer = setTimeout(tell, 8_000)
  try {
    await loading
  } catch {
    tell()
  }
  clearTimeout(timer)
}
