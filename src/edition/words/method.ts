/** The page on the method, around the sections of `content/method/`. */
export const method = {
  title: 'Método',
  /** Other words by which a reader may look for the page. */
  aliases: ['metodología', 'publicidad', 'anuncios', 'promoción'],
  description:
    'Cómo se llega a un veredicto, qué significa aquí «palabra por palabra», qué sigue sin verificar y de quién es cada texto.',
  lead: 'Qué es del editor, qué es nuestro y cómo se decide cuánto se sostiene una frase.',

  othersUnverified: (count: number, path: string) =>
    `Lo mismo de ${count} artículos más está al final de la página de [cada uno](${path}).`,
  ours: 'Son nuestros el título cuando así se indica, los títulos de sección, los números de párrafo, los signos que siguen a las marcas y las notas. Un párrafo publicitario se publica, porque está en la página original, y se señala como promoción.',

  marks: {
    quote:
      'Lo que el artículo pone en boca de una persona: lleva una raya al margen y, tras la última palabra, las iniciales de quien habla.',
    claim:
      'Un trozo del texto que dice algo que se puede sopesar. La forma y el peso de su línea, y el signo que la sigue, dependen de su [veredicto](#veredictos): lo refutado se ve antes que nada; lo confirmado y lo que es opinión o pronóstico llevan línea solo al señalarlos.',
    oneInAnother: 'Afirmación en una cita',
    claimInQuote: 'Lo que dice una persona también se valora: lleva los dos signos.',
    promotion:
      'Un párrafo publicitario va entre líneas discontinuas y con este aviso. Lo que dice no cuenta en ningún balance.',
    paragraph: (number: number) =>
      `El número del párrafo, en el orden del editor, que es también un enlace a él. Fuera del artículo se escribe ¶ ${number}.`,
    link: 'Enlace',
    aboutLink:
      'Junto a cada título y cada nota: enlace al título o a las palabras anotadas, para copiar su dirección. Con ratón o teclado aparece al llegar a él.',
    reference: 'Referencia',
    aboutReference:
      'En las introducciones de los temas, los números entre corchetes llevan a las fuentes de cada frase, y los signos ¶, al pasaje del artículo.',
  },

  densities: {
    text: 'Las palabras del editor, sin marcas ni notas.',
    corrected:
      'Las palabras del editor y, encima de las que no se sostienen, lo que consta en las fuentes. Tachadas, las de una afirmación refutada.',
    quotes: 'Quién habla y qué dice, sin veredictos.',
    all: 'Todo, mientras no se elija otra cosa.',
  },

  wouldChange:
    'Cuando se sabe qué evidencia cambiaría un veredicto, la página de la afirmación lo dice.',
  faults: 'De qué lado falla una afirmación imprecisa',

  /** Before the link to the article of the paragraph. */
  thisIsParagraph: (number: number) => `Este es el párrafo ${number} de`,

  aboutDirections:
    'De lo que pasó después se dice qué hace con las afirmaciones a las que afecta, tal como las redacta el artículo:',
  aboutSources: (sources: string) =>
    `Una fuente es primaria si viene de quien produjo el dato o el documento, secundaria si es prensa, análisis o resumen, y de contexto si solo sitúa a una persona o una edición. Todas se leyeron en copias almacenadas, no en las páginas en línea, y de muchas solo se vio el comienzo. [La lista de fuentes](${sources}) dice de cada una qué copia y cómo se leyó:`,
  aboutTitles:
    'Un título entre comillas es el del documento; cuando la copia no lo muestra, lo que aparece, sin comillas, es una descripción nuestra o un título deducido de la dirección.',

  copies: (page: string) =>
    `Las páginas que se abren quedan guardadas en el dispositivo para leerlas sin conexión: [qué se guarda y cómo se borra](${page}).`,

  onPaper: { inText: 'En el texto', atEnd: 'Al final' },

  /** Before and after the link to the licence. */
  ourTerms: (data: string) =>
    `Lo nuestro (notas, veredictos, introducciones y [datos](${data})) se publica con la licencia`,
  aboutLicence:
    ': se puede copiar, transformar y publicar si se dice de dónde viene y qué se cambió. Las palabras de los artículos no son nuestras, y la licencia no las cubre.',
  typefaces: (licence: string) =>
    `Los tipos de letra son versiones reducidas de Literata y de Source Sans 3, bajo la [licencia SIL Open Font](${licence}).`,
  programs: (notices: string) => `Los programas de otros: [sus licencias](${notices}).`,
} as const
