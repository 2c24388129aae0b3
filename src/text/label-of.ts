/** What a line of a site is for, if it is none of the article's. */
export type Label =
  | 'advertisement'
  | 'related links'
  | 'share buttons'
  | 'label'
  | 'comments'
  | 'subscription'
  | 'tags'

/** Lines that sites print among the text, by what they are for. */
const labels: [Label, RegExp][] = [
  ['advertisement', /^(?:publicidad|anuncios?|advertisement|contenido patrocinado|pub)\.?$/i],
  [
    'related links',
    /^(?:lee|lea|leer|ver|mira|vea|read|see)\s+(?:también|tambien|además|más|also|more)\s*:?(?:\s.{0,120})?$/i,
  ],
  [
    'related links',
    /^(?:(?:también\s+)?(?:te|le|os) (?:puede|podría) interesar|(?:noticias?|artículos?|contenidos?|temas?|entradas?)\s+relacionad[oa]s|relacionad[oa]s?|más (?:noticias|artículos)|lo más (?:leído|visto|comentado)|recomendad[oa]s|related(?: (?:articles|stories|posts))?|more (?:from|on|in) .{0,40}|keep reading|sigue leyendo)\s*:?$/i,
  ],
  [
    'share buttons',
    /^(?:compartir|comparte|share|tuitear|tweet|whatsapp|facebook|twitter|linkedin|telegram|copiar (?:el )?enlace|copy link|imprimir|print|guardar|save)(?:\s+(?:en|por|on|via|este|esta|this)\s.{0,40})?$/i,
  ],
  [
    'label',
    /^(?:tiempo de lectura\s*:?\s*)?\d{1,3}\s*(?:min|minutos?|mins?)\.?(?:\s+(?:de lectura|read|de audio))?\.?$|^(?:tiempo de lectura|reading time)\b.{0,20}$/i,
  ],
  ['label', /^hace \d+ \p{L}+$|^\d+ (?:minutes?|hours?|days?) ago$/iu],
  ['label', /^(?:escuchar?|listen)(?:\s+(?:este|el|al|la|to)\s.{0,30})?$/i],
  ['comments', /^(?:\d+\s+)?comentarios?$|^(?:comentar|deja (?:un|tu) comentario|comments?)$/i],
  ['subscription', /^(?:suscríbete|suscribirse|subscribe|regístrate)(?:\s.{0,60})?$/i],
  ['tags', /^(?:etiquetas|tags|archivado en|filed under|temas)\s*(?::.{0,120})?$/i],
  [
    'share buttons',
    /^(?:puedes seguir|puede seguir|sigue|síguenos|siga|follow)\b.{0,140}\b(?:newsletter|boletín|redes|facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|google news|x)\b.{0,60}$/i,
  ],
]

/** What a short line is for, if it is none of the article's: “Publicidad”, “Lee también: …”. */
export function labelOf(text: string): Label | undefined {
  if (text.length > 150) return undefined
  return labels.find(([, pattern]) => pattern.test(text.trim()))?.[0]
}
