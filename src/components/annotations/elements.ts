import ArticleParagraph from './ArticleParagraph.astro'
import Claim from './Claim.astro'
import Figure from './Figure.astro'
import FootnoteSign from './FootnoteSign.astro'
import Foreign from './Foreign.astro'
import PrintedTable from './PrintedTable.astro'
import Promotion from './Promotion.astro'
import Quote from './Quote.astro'
import Section from './Section.astro'
import Subhead from './Subhead.astro'

/** What the text of an article is rendered with. */
export const elements = {
  ...{ Section, Quote, Claim, Promotion, Figure, FootnoteSign, Foreign },
  ...{ p: ArticleParagraph, table: PrintedTable },
  ...{ h2: Subhead, h3: Subhead, h4: Subhead, h5: Subhead, h6: Subhead },
}
