const choices = document.documentElement.dataset
try {
  const kept = localStorage
  if (kept['glosa:tema']) choices.theme = kept['glosa:tema']
  if (kept['glosa:densidad']) choices.density = kept['glosa:densidad']
  if (kept['glosa:tecla']) choices.slash = kept['glosa:tecla']
} catch {}
if (location.search) choices.asking = ''
