/* A selection that begins in the publisher's words leaves our notes and headings out. */
addEventListener('selectstart', ({ target }) => {
  const begin = (target as Node).parentElement
  document.documentElement.toggleAttribute('data-quoting', !begin?.closest('[data-editorial]'))
})
