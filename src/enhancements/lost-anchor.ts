import scriptAddress from './lost-anchor/follow-anchor.ts?worker&url'

/* Load the script that helps with an anchor that is not on the page, or not shown. */
for (const type of ['load', 'hashchange']) {
  addEventListener(type, () => {
    const target = document.querySelector(':target:not([data-moved],[data-moved] *)')
    if (location.hash && !target?.checkVisibility()) {
      void import(/* @vite-ignore */ scriptAddress)
    }
  })
}
