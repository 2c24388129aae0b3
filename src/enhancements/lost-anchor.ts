import scriptAddress from './lost-anchor/follow-anchor.ts?worker&url'
import { orTell } from './not-loaded.ts'
import { onArrival } from './on-arrival.ts'

/* Load the script that helps with an anchor that is not on the page, or not shown. */
onArrival(() => {
  const target = document.querySelector(':target:not([data-moved],[data-moved] *)')
  if (location.hash && !target?.checkVisibility()) {
    void orTell(import(/* @vite-ignore */ scriptAddress))
  }
})
