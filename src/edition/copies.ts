/**
 * Whether browsers keep copies of the pages that a reader opens, to be read without a network. A build
 * with `false` removes them, and the worker that keeps them, from every browser that opens the site.
 */
export const keepsCopies = true as boolean

/** More pages than these are not kept: the oldest go. */
export const mostCopies = 60
