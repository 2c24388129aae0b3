import { orTell } from './not-loaded.ts'
import actionsAddress from './passage/show-actions.ts?worker&url'
import { passageEvent, passageTriggers } from './passage/passage-event.ts'

let notesOpened = 0

/*
 * Load the script that copies and cites a passage once a reader opens its note, or uses a link or a
 * button for it. That script decides which actions to show.
 */
for (const type of ['click', 'toggle']) {
  addEventListener(
    type,
    (event) => {
      const trigger = (event.target as Element).closest(passageTriggers)
      if (!trigger) return
      // A note is there all the same: that it cannot be copied is told once.
      const isKnown = trigger.matches('details') && notesOpened++ > 0
      void orTell(import(/* @vite-ignore */ actionsAddress), isKnown).then(() =>
        dispatchEvent(new CustomEvent(passageEvent, { detail: event })),
      )
    },
    // `toggle` does not bubble.
    true,
  )
}

// The same script opens notes for the printer, where styles cannot show what is in a closed one.
if (!CSS.supports('selector(::details-content)')) void import(/* @vite-ignore */ actionsAddress)
