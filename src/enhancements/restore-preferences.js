for (const [name, key] of [
  ['theme', 'glosa:tema'],
  ['density', 'glosa:densidad'],
  ['slash', 'glosa:tecla'],
]) {
  try {
    const choice = localStorage.getItem(key)
    if (choice) document.documentElement.dataset[name] = choice
  } catch {}
}
if (location.search) document.documentElement.dataset.asking = ''
