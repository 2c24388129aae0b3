/** Do something when the page is loaded, since it has no target before, and for each further anchor. */
export function onArrival(act: () => void): void {
  for (const type of ['load', 'hashchange']) addEventListener(type, act)
}
