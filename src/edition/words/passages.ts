import { kindNames, kinds, ofThe, type MarkedKind } from '../kinds.ts'
import { capitalised } from '../../text/capitalised.ts'
import { language } from '../../text/language.ts'

/** What the parts of an article are called. */
export const passages = {
  paragraph: (number: number | string) => `Párrafo ${number}`,
  paragraphInText: (number: number) => `Párrafo ${number}, en el texto`,
  fragmentInText: (paragraph: number, fragment: number) =>
    `Párrafo ${paragraph}, fragmento ${fragment}, en el texto`,
  quoteOf: (speaker: string) => `Cita de ${speaker}`,
  pageOf: (kind: MarkedKind) => `Página ${ofThe(kind)}`,
  /** Everything that is marked in a text: “Citas y afirmaciones”. */
  ofEveryKind: () => {
    const nouns = kindNames.map((name) => kinds[name]).filter((kind) => 'element' in kind)
    return capitalised(new Intl.ListFormat(language).format(nouns.map(({ noun }) => noun.many)))
  },
} as const
