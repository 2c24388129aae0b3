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

/** Verbs of saying in the present and the past, of somebody else: “creo” is the author's own. */
const endings = '(?:an?|en?|ó|ió|aron|ieron|aban?|ían?|[ai]do)'
const stems =
  '(?:admit|adv[ie]+rt|afirm|aleg|alert|añad|apunt|argument|asegur|calcul|consider|cre|critic|cuent|declar|def[ie]+nd|denunci|destac|dec|dic|explic|indic|insist|inform|lament|opin|piens|record|recuerd|reconoc|señal|sost[ie]+n|subray|sug[ie]+r|tem)'
const said = `(?<!(?<!\\p{L})se )(?<!\\p{L})(?:${stems}${endings}|dijo|dijeron|dicho|sostuvo|sostuvieron)(?!\\p{L})`

/** Matches words that end by telling that somebody says what follows: “la oposición recuerda que”. */
export const saysWhatFollows = new RegExp(
  `(?:${said}(?: \\p{L}+){0,2} que(?: [\\p{L} ]+)?|(?<!\\p{L})según [\\p{L}\\d ]+,)$`,
  'iu',
)

/** Matches words that begin by telling who else says what stands before them: “, dice la oposición”. */
export const saysWhatPrecedes = new RegExp(
  `^, (?:según \\p{L}|${said} (?!(?:que|el texto|el artículo)(?!\\p{L})))`,
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
