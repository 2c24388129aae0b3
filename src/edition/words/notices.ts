/** The file with the licences of the programs of others that the site carries. */
export const notices = {
  lead: `Este sitio lleva partes de los programas que siguen, cada una con la licencia y el aviso de
derechos de sus autores. Los tipos de letra tienen la suya en OFL.txt.
`,
} as const
