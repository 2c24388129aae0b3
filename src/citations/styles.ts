import apa from './styles/apa-es.csl?raw'
import chicago from './styles/chicago-notes.csl?raw'
import iso690 from './styles/iso690-notes-es.csl?raw'
import mla from './styles/mla-es.csl?raw'
import locale from './styles/locale-es.xml?raw'

/** The terms, dates and quotation marks of the CSL project for Spanish. */
export const spanish = locale

/**
 * The styles that are offered, in the order in which a reader finds them. Those that cite in
 * notes give the whole reference there, with the paragraph; the others name the work in the text
 * and give the reference at the end. One wants the day on which a page was read (UNE-ISO
 * 690:2013), which no page can know.
 */
export const styles = {
  iso690: { name: 'ISO 690', inNotes: true, asksForAccess: true, csl: iso690 },
  apa: { name: 'APA 7', inNotes: false, asksForAccess: false, csl: apa },
  mla: { name: 'MLA 9', inNotes: false, asksForAccess: false, csl: mla },
  chicago: { name: 'Chicago 17 (notas)', inNotes: true, asksForAccess: false, csl: chicago },
}

export type StyleId = keyof typeof styles
export const styleIds = Object.keys(styles) as StyleId[]
