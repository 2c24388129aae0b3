import { siteName } from '../about.ts'

/** The page that answers an address without a page. */
export const notFound = {
  title: 'Página no encontrada',
  description: `Aquí no hay ninguna página de ${siteName}. Se puede buscar la frase o ir a un índice.`,
  heading: 'Aquí no hay ninguna página',
  lead: 'La dirección no lleva a nada de esta edición. Se puede buscar la frase o ir a un índice.',
  possibleReasons: 'Qué puede haber pasado',
  reasons: [
    'La dirección se copió incompleta o se cortó al pegarla: las de las páginas terminan en barra.',
    'Se escribió a mano y difiere en una letra; no llevan mayúsculas ni tildes.',
    'La página que enlaza aquí se equivoca.',
  ],
  addresses: 'Cómo son las direcciones',
  examples: {
    article: 'Un artículo',
    paragraph: 'Un párrafo, por su número',
    claimInText: 'Una afirmación en el texto',
    claim: 'La página de una afirmación',
    quoteInText: 'Una cita en el texto',
    quote: 'La página de una cita',
  },
  aboutAnchors:
    'Lo que sigue al signo # es un lugar del artículo. Si no existe, el artículo ofrece los que más se le parecen.',
} as const
