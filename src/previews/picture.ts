/** The size of every picture, in pixels: what networks show large, at 1.91 to 1. */
export const picture = { width: 1200, height: 630 }
