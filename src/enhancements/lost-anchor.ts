import leadAddress from './lost-anchor/lead.ts?worker&url'

/* An anchor that is not on the page, or no longer there, needs help that others do not load. */
for (const type of ['load', 'hashchange']) {
  addEventListener(type, () => {
    const target = document.querySelector(':target:not([data-moved],[data-moved] *)')
    if (location.hash && !target?.checkVisibility()) {
      void import(/* @vite-ignore */ leadAddress)
    }
  })
}
