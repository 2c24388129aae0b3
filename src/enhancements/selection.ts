/* A selection that begins outside our notes and headings holds the publisher's words alone. */
addEventListener('selectstart', ({ target }) => {
  const begin = (target as Node).parentElement
  document.documentElement.toggleAttribute('data-quoting', !begin?.closest('[data-editorial]'))
})
