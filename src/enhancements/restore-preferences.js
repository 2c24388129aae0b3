const choices = document.documentElement.dataset
try {
  for (const key in localStorage) {
    if (/^glosa:/.test(key)) choices[key.slice(6)] = localStorage[key]
  }
} catch {}
if (location.search) choices.asking = ''
