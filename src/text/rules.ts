/**
 * Every rule that an author can break: its permanent name, and what it asks for.
 *
 * The names are printed at the end of each report. `src/checks/README.md` lists them from here,
 * with an example each.
 */
export const rules = {
  // Files
  'no-content': 'The command runs in the folder that holds `content/`.',
  'misplaced-file': 'Each file lies in the folder of its kind and has the ending of that kind.',
  'unreadable-file': 'Every file is there itself, may be read, and is no longer than a text.',
  'empty-file': 'No file is empty.',
  'not-utf8': 'Every file is plain text in UTF-8.',
  'merge-conflict': 'No file holds two versions of itself.',
  'hidden-character':
    'A file has no characters that nobody can see or tell from others; the publisher may print some.',
  'decomposed-accents': 'A letter and its accent are one character.',
  'yaml-syntax': 'The fields of a file are valid YAML.',
  'unquoted-text': 'A text of which YAML would drop a part stands in quotes, which are straight.',
  'mdx-syntax': 'The text of a file is valid MDX: each element is closed where it was opened.',
  schema: 'A file has the fields of its kind, each with a value that the field takes.',

  // The text of an article
  verbatim: 'The article has the words of `original.txt`, character for character.',
  'unexpected-markup': 'A text has no elements, markup or comments but those of its kind.',
  'missing-attribute': 'An element has the attributes that it needs.',
  'marked-words': 'A mark holds whole words, without a space at its ends.',
  'quotation-marks': 'The words of a quote are between quotation marks, which are inside the mark.',
  'printed-words': 'The role of a speaker and the words of a difference are copied as printed.',
  'collated-paragraphs': 'The paragraphs in `collated` are paragraphs of the article.',
  'shown-paragraph': 'Something is corrected in the paragraph that the front page shows.',
  'revised-text':
    'What the publisher changed is told of paragraphs of an article, newest first, none in the future.',
  'promotion-kind': 'A claim in a `<Promotion>` is of the kind “promoción”, and no other claim is.',

  // Ids and references
  'draft-reference': 'What is published cites no draft.',
  'published-draft': 'What readers have links to is no draft.',
  'malformed-id': 'An id has lower-case letters without accents, digits and hyphens.',
  'duplicate-id': 'Two things of an article never have the same anchor.',
  'mark-without-file': 'Each mark in the text has its file.',
  'file-without-mark': 'Each quote and each claim is marked in an article.',
  'article-without-mark': 'A quote or a claim is marked in each article.',
  'unknown-reference': 'An id that a file names belongs to a file of that kind.',
  'unused-source': 'Each source is cited.',
  'primary-source': 'A source that is “primaria” is not known from a summary alone.',
  'source-through': 'A source says through which document it was seen, if it was not seen itself.',
  'source-availability': 'A source without an address says where the document can be had.',
  'place-of-article': 'An article without an address says where it can be found.',
  'author-entity': 'An author is an entity of their kind, whose family name is known.',
  'source-dates': 'A source was published, and before it was cited.',
  'published-by': 'Nobody publishes themselves, nor a publisher of theirs.',
  'archived-copy':
    'An archived copy has an `https` address, and a day on which the document was there.',
  'broken-link': 'A link leads to a page, a file or an anchor of the site.',

  // Judgement and dates
  'claimant-not-speaker': 'The claimant of a claim within a quote is the speaker of the quote.',
  'group-of-name': 'A group that claims something is no person and no medium by name.',
  'name-not-id': 'Where a name stands, readers see it: an id is none.',
  'cut-of-claim': 'A mark has every word of its clause that limits what the claim says.',
  'reported-claim':
    'That a group says something, or that something is possible, is judged as a fact; what a group says is not the article’s own claim.',
  'claim-relation':
    'A claim repeats or contradicts another one, not both, and the file of one of the two says so.',
  'missing-evidence': 'A verdict that rests on evidence names it.',
  'unfit-evidence':
    'The evidence of the verdict that stands bears on the claim as that verdict says.',
  'judged-opinion':
    'A checkable fact has a verdict on facts; an opinion or a prediction is “no verificable”.',
  'fault-of-verdict': 'An imprecise claim says in which direction it is wrong; no other does.',
  'correction-words':
    'A correction is of words that stand once in the claim, and only where it is wrong.',
  'missing-change': 'An assessment above another one says what is different, and why.',
  'bottom-line-form': 'The bottom line of an article has two sentences.',
  'reason-length': 'The reason of a verdict has at least five words.',
  'gist-form': 'A gist begins with a capital letter and has no full stop.',
  'would-change-form': 'What would change a verdict is said in one or two whole sentences.',
  'would-change-opinion': 'An opinion has no `wouldChange`.',
  'speaker-not-person': 'The speaker of a quote is a person.',
  'translation-status': 'A quote in a translated article says what is known of its first wording.',
  'publication-date': 'An article is not from the future.',
  'undated-article': 'An article without a date says why.',
  'assessment-dates':
    'The newest assessment stands first, one a day, none before the article, none in the future.',
  'follow-up-dates': 'A follow-up happened after each of its articles, and not in the future.',
  'follow-up-added': 'A follow-up was added neither in the future nor before it happened.',
  'follow-up-without-fact': 'A follow-up says what happened.',
  'release-dates': 'The releases of a family stand oldest first, none in the future.',
  'theme-order': 'Two themes never have the same place in the order.',
  'empty-theme': 'Each theme has a quote or a claim.',
  'introduction-length': 'The introduction of a theme has 150 to 350 words.',
  'introduction-sources': 'The introduction of a theme cites a source.',

  // Published judgements
  'dropped-assessment': 'A published assessment stays, with its date.',
  'back-dated-assessment':
    'A new assessment stands above the published ones, and is no older than their publication.',
  'changed-judgement':
    'What was published of a judgement stays, or a correction tells readers what it was.',
  'unfit-correction': 'A correction says what was published, and when it was changed.',

  // Published addresses
  'address-twice': 'An address is listed once in `content/addresses/`.',
  'lost-addresses': 'The lists of `content/addresses/` keep every address that they had.',
  'dropped-address': 'Every published address still has its content, or says where it went.',
  'changed-words': 'The words at a published address are those that were published.',
  'reused-address': 'An address that was given up is not used again.',
  'moved-nowhere': 'An address that has moved leads to an existing page.',
} as const satisfies Record<string, string>

export type RuleName = keyof typeof rules
