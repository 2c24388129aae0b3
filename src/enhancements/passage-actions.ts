import actionsAddress from './passage/begin.ts?worker&url'
import { places, wanted } from './passage/wanted.ts'

/*
 * Copying and citing, where the reader is: in a note that is opened, and for whatever has a
 * link or a button to that end. Nothing of it is loaded before, and what is to be done is found
 * out there.
 */
for (const type of ['click', 'toggle']) {
  addEventListener(
    type,
    (event) => {
      if (!(event.target as Element).closest(places)) return
      void import(/* @vite-ignore */ actionsAddress).then(() =>
        dispatchEvent(new CustomEvent(wanted, { detail: event })),
      )
    },
    // The event of an opened note does not bubble.
    true,
  )
}
