/** The sentences of the editor's layer, which no reader sees. */
export const marking = {
  /** Why a selection cannot be marked, by the names of the protocol. */
  refusals: {
    'no-words': 'Ahí no hay palabras que marcar.',
    outside: 'Eso no es texto del editor: solo se marca lo que publicó.',
    'half-word': (words: string) => `La selección parte en dos «${words}».`,
    'crosses-mark': (words: string) => `La selección se cruza con otra marca: «${words}».`,
    'same-words': 'Esas mismas palabras ya tienen una marca así.',
    'crosses-markup': (words: string) =>
      `La selección se cruza con un énfasis o un enlace del editor: «${words}».`,
    'inside-link': (words: string) =>
      `Una marca no cabe dentro de un enlace: tendría que abarcar «${words}».`,
    'several-paragraphs': 'Una afirmación está en un solo párrafo.',
    'several-cells': 'Una marca está en una sola celda de la tabla.',
    'several-sections': 'Una promoción está en una sola sección.',
    'begins-section': 'Ahí ya empieza una sección.',
    'inside-block': 'Ahí no se puede dividir el texto: una lista o una cita va entera.',
    'in-promotion': 'Eso ya está en una promoción.',
    'first-section': 'La primera sección no tiene otra delante a la que unirse.',
    unclear: 'El archivo no se deja marcar ahí sin cambiar otra cosa: edítelo a mano.',
  },
  nearest: 'Serviría esto:',
} as const
