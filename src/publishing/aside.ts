import { hold, shelve } from './shelf.ts'

/** Lay a file aside until it is asked for: on the disk in a build, else in memory. */
export const aside = import.meta.env.PROD ? shelve : hold
