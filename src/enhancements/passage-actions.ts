import actionsAddress from './passage/show-actions.ts?worker&url'
import { passageEvent, passageTriggers } from './passage/passage-event.ts'

/*
 * Load the script that copies and cites a passage once a reader opens its note, or uses a link or a
 * button for it. That script decides which actions to show.
 */
for (const type of ['click', 'toggle']) {
  addEventListener(
    type,
    (event) => {
      if (!(event.target as Element).closest(passageTriggers)) return
      void import(/* @vite-ignore */ actionsAddress).then(() =>
        dispatchEvent(new CustomEvent(passageEvent, { detail: event })),
      )
    },
    // `toggle` does not bubble.
    true,
  )
}
