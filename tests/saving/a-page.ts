/** A page as Astro renders it for a file of its own, with a note and a footnote of the publisher's. */
export const aPage = `<html lang="es"><head><meta charset="utf-8"><title>La nota</title>
<link rel="canonical" href="/articulos/nota/"></head><body>
<svg class="sprite"><symbol id="glifo-refutado" viewBox="0 0 16 16"><path d="m3 3 10 10"></path></symbol>
<symbol id="glifo-claro"><path d="M0 0"></path></symbol></svg>
<main class="saved"><header class="saved-head"><h1>La nota</h1></header>
<div class="article-text"><section id="inicio" aria-labelledby="titulo-inicio">
<h2><span id="titulo-inicio">Inicio</span> <a class="self-link" href="#inicio">#</a></h2>
<div class="passage"><p id="p-1"><a class="paragraph-link" href="#p-1">1 </a><span class="quote marked" id="cita-b">Dice
que <mark class="claim marked verdict-refutado" id="afirmacion-a">sube<a class="mark-link" href="#nota-afirmacion-a"
aria-label="Nota a «sube»" data-note="2"><svg class="glyph"><use href="#glifo-refutado"></use></svg></a></mark><a
class="mark-link" href="#nota-afirmacion-a" aria-label="Nota a la cita" data-note="1"></a></span><a
class="footnote-sign" href="#p-2">[1]</a> & baja<br>mucho.</p>
<details class="notes"><summary>Notas</summary><ul><li class="gloss verdict-refutado"><details><summary>2. sube
<span class="preview">Baja</span></summary><div class="gloss-body" id="nota-afirmacion-a" tabindex="-1"><p>Baja, y no
sube. <a href="/afirmaciones/a/">Página</a> <a href="/articulos/nota/#p-1">¶ 1</a></p></div></details><a
class="self-link" href="#afirmacion-a">Volver</a></li></ul></details></div>
<div class="passage"><p class="footnote" id="p-2"><a class="paragraph-link" href="#p-2">2 </a><a class="footnote-sign"
href="#p-1">[1]</a> Una nota.</p></div>
</section></div>
<footer class="article-end"><section aria-labelledby="sobre-fuentes"><h2 id="sobre-fuentes">Fuentes</h2>
<a href="/articulos/nota/#lo-de-antes">antes</a> <a href="/articulos/nota/">La página</a> <a
href="http://[malo">malo</a> <a href="https://otra.example/a b?c=d|e&f=%zz#100%#">otra</a> \u0007</section></footer>
</main></body></html>`

export const address = 'https://edicion.example/articulos/nota/'
