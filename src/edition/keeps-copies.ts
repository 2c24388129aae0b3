/**
 * Whether browsers keep copies of the pages that a reader opens, to be read without a network. A build
 * with `false` removes them, and the worker that keeps them, from every browser that opens the site.
 */
export const keepsCopies = true as boolean
