/*
 * How Spanish says that somebody says something, that something is possible, or that it is so only
 * in some way or place: what a mark must not cut off from the words that it limits.
 */

const several =
  '(?:algunos|algunas|muchos|muchas|otros|otras|varios|varias|numerosos|numerosas|hay quien|hay quienes)'
const groups =
  '(?:analistas|críticos|críticas|defensores|detractores|expertos|expertas|investigadores|observadores|partidarios)'
const says =
  '(?:advierte|afirma|alega|alerta|argumenta|asegura|considera|cree|defiende|denuncia|dice|opina|piensa|señala|sostiene|teme)n?'
const accordingTo = `según (?:${several}|(?:los|las|sus) ${groups})(?: \\p{L}+){0,3},`

/** Matches words that begin with an unnamed group that says something, as in “los críticos advierten que”. */
export const reportsGroup = new RegExp(
  `^(?:(?:los|las|${several})(?: (?!que )\\p{L}+){0,5}? ${says}(?: \\p{L}+)? que\\b|${accordingTo})`,
  'iu',
)

/** Matches words that end with somebody's saying, as in “los defensores afirman que”. */
export const introducesSaying = new RegExp(
  `(?<!\\p{L})(?:${says}(?: \\p{L}+)? que(?: [\\p{L} ]+)?|${accordingTo})$`,
  'iu',
)

/** Matches words that call something possible. */
export const callsPossible = /(?<!\p{L})(?:podrían?|puede que|es posible que)(?!\p{L})/iu

/** Matches the first word that limits a statement: to a degree, to a name, to a condition, to a place. */
export const limits =
  /(?<!\p{L})(?:al parecer|aparentemente|casi|en parte|en principio|en teoría|nominalmente|posiblemente|presuntamente|probablemente|quizás?|supuestamente|tal vez)(?!\p{L})|(?<!\p{L})(?:donde|si)$/iu

/** Matches words that give what a sentence says as somebody's, with who it is: “según el consistorio”. */
export const accordingToGroup =
  /(?<!\p{L})según ((?:el|la|los|las|un|una|unos|unas|sus?) [\p{L}\d ]+?)(?=[,.;:)]|$)/iu
