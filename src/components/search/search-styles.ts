/** The address of the style of the search, for the page that has it from the start. */
export { default as searchStyles } from '../../search/interface/search.css?url'
