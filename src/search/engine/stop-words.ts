/**
 * Words that carry nothing in a question: articles, pronouns, prepositions, conjunctions and
 * auxiliary verbs. Folded.
 */
const functionWords = new Set(
  `a al algo alguien algun alguna algunas algunos ante antes aquel aquella asi aun aunque bajo
  cada casi como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuya cuyo de del
  desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta
  estaba estan estar este esto estos fue fueron ha haber habia hace hacen
  hacia hasta hay han he la las le les lo los mas me mi mientras mucha muchas mucho muchos muy ni
  no nos o os otra otras otro otros para pero por porque pues que quien quienes se sea segun ser
  si sido sin sobre son su sus tal tambien tan te tiene tienen toda todas todo todos tras tu u un
  una unas uno unos va van y ya yo
  cita citas cosa cosas cuenta cuentan da dan dio frase pasa pasaba paso trata sirve sirven
  quiere quiero saber buscar busco puede pueden debe puedo podemos podria podrian
  sale salen salio salieron existe existen sabe saben
  the of is are what who about and`.split(/\s+/),
)

/** Verbs with which one asks what somebody said. Folded. */
const verbsOfSaying = new Set(
  `afirma afirman afirmo afirmaron asegura aseguran aseguro comenta comento comentario conto dice
  dicen decir dicho dijeron dijo explica explico habla hablan hablo menciona mencionan menciono
  opina opinan opino piensa piensan said`.split(/\s+/),
)

/** Words with which one asks if something is so. Folded. */
const wordsOfTruth = new Set(['cierto', 'cierta', 'verdad'])

/** @param folded without accents and capitals */
export function isWordOfTruth(folded: string): boolean {
  return wordsOfTruth.has(folded)
}

/** @param folded without accents and capitals */
export function isStopWord(folded: string): boolean {
  return functionWords.has(folded) || verbsOfSaying.has(folded) || wordsOfTruth.has(folded)
}

/** @param folded without accents and capitals */
export function isVerbOfSaying(folded: string): boolean {
  return verbsOfSaying.has(folded)
}
