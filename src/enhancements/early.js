for (const [name, key] of [
  ['theme', 'glosa:tema'],
  ['density', 'glosa:densidad'],
]) {
  try {
    const choice = localStorage.getItem(key)
    if (choice) document.documentElement.dataset[name] = choice
  } catch {}
}
