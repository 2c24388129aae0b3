/*
 * How Spanish says that somebody says something, that something is possible, or that it is so only
 * in some way or place: what a mark must not cut off from the words that it limits.
 */

const somebody =
  '(?:los|las|algunos|algunas|muchos|muchas|otros|otras|varios|varias|numerosos|numerosas)'
const says =
  '(?:advierte|afirma|alega|alerta|argumenta|asegura|considera|cree|defiende|denuncia|dice|opina|piensa|señala|sostiene|teme)n?'

/** Matches words that begin with an unnamed group that says something, as in “los críticos advierten que”. */
export const reportsGroup = new RegExp(
  `^${somebody}(?: \\p{L}+){0,3}? ${says}(?: \\p{L}+)? que\\b`,
  'iu',
)

/** Matches words that end with somebody's saying, as in “los defensores afirman que”. */
export const introducesSaying = new RegExp(`\\b${says}(?: \\p{L}+)? que(?: [\\p{L} ]+)?$`, 'iu')

/** Matches words that call something possible. */
export const callsPossible = /\b(?:podrían?|puede que|es posible que)\b/iu

/** Matches the first word that limits a statement: to a degree, to a name, to a place. */
export const limits =
  /(?<!\p{L})(?:al parecer|aparentemente|casi|en parte|en principio|en teoría|nominalmente|posiblemente|presuntamente|probablemente|quizás?|supuestamente|tal vez)(?!\p{L})|(?<!\p{L})donde$/iu
