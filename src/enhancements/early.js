// Runs before the first paint, so that the page never shows in another theme, or with other
// marks, than the reader has chosen. Plain JavaScript, since it is sent as it stands.
for (const [name, key] of [
  ['theme', 'glosa:tema'],
  ['density', 'glosa:densidad'],
]) {
  try {
    const choice = localStorage.getItem(key)
    if (choice) document.documentElement.dataset[name] = choice
  } catch {
    // A reader who refuses storage chooses anew on every page.
  }
}
