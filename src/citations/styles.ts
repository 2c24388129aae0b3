import { citing } from '../edition/words/citing.ts'
import apa from './styles/apa-es.csl?raw'
import chicago from './styles/chicago-notes.csl?raw'
import iso690 from './styles/iso690-notes-es.csl?raw'
import mla from './styles/mla-es.csl?raw'
import locale from './styles/locale-es.xml?raw'

/** The CSL locale: terms, dates and quotation marks. */
export const spanish = locale

/**
 * The styles on offer, in the order in which readers see them. Styles with notes give the whole
 * reference in a note, with the paragraph; the others name the work in the text and give the
 * reference at the end. ISO 690 asks for the date of access (UNE-ISO 690:2013).
 */
export const styles = {
  iso690: { name: 'ISO 690', inNotes: true, asksForAccess: true, csl: iso690 },
  apa: { name: 'APA 7', inNotes: false, asksForAccess: false, csl: apa },
  mla: { name: 'MLA 9', inNotes: false, asksForAccess: false, csl: mla },
  chicago: {
    name: citing.asNotes('Chicago 17'),
    inNotes: true,
    asksForAccess: false,
    csl: chicago,
  },
}

export type StyleId = keyof typeof styles
export const styleIds = Object.keys(styles) as StyleId[]
