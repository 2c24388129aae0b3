/** Shapes of SVG: each its element and its attributes. */
export type Drawing = readonly (readonly ['path' | 'circle' | 'rect', Attributes])[]

type Attributes = Record<string, string | number>

/** A drawing as SVG. */
export function svgOf(drawing: Drawing): string {
  return drawing.map(([name, attributes]) => `<${name}${inTag(attributes)}/>`).join('')
}

/** Attributes as they stand in a tag. */
export function inTag(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}

/**
 * What a stretch of a picture is filled with. All textures are opaque, so that the bar beneath
 * does not dim them. Shapes are filled with the verdict's colour unless they say otherwise.
 */
export type Texture =
  /** The colour alone: a pattern of it is printed with seams between its tiles. */
  | 'solid'
  /** An outline: a pattern knows nothing of the edges of what it fills. */
  | 'hollow'
  | {
      /** The attributes of the `<pattern>`, but its id and its colour. */
      tile: Attributes & { width: number; height: number }
      drawing: Drawing
      /**
       * The same as lines on a sheet of `paper`, from which a stretch is cut: browsers print
       * a pattern as a blurred bitmap.
       */
      print: Drawing
    }

/** A little more than the width of a page, and the height of the highest stretch. */
export const paper = { width: 760, height: 24 }

/** Where rows begin that cover the height of the paper. */
export function rowsOfPaper(distance: number): number[] {
  return Array.from({ length: Math.ceil(paper.height / distance) }, (_, row) => row * distance)
}
