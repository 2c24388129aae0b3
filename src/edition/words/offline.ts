import { siteName } from '../about.ts'
import { mostCopies } from '../copies.ts'

/** What readers are told without a network, and on the page about the copies on their device. */
export const offline = {
  title: 'Leer sin conexión',
  description:
    'Qué guarda el navegador de las páginas que se abren, para leerlas y buscar en ellas sin conexión, y cómo se borra.',
  lead: 'El navegador guarda las páginas que se abren, con sus notas y con la búsqueda, para que se puedan leer sin conexión.',

  /** At the top of a copy. */
  copy: (day: string) => `Sin conexión: esta es la copia del ${day}.`,
  /** The same where there is a network, but no answer. */
  copyOfSilent: (day: string) => `El sitio no responde: esta es la copia del ${day}.`,
  whatIsKept: 'Qué se guarda',

  notKept: {
    title: 'Página no guardada',
    lead: 'Sin conexión solo se leen las páginas que se abrieron antes en este navegador, y esta no está entre ellas.',
    retry: 'Volver a intentarlo',
  },

  kept: 'Páginas guardadas',
  nothingKept: 'No hay ninguna página guardada en este navegador.',
  keptOn: (day: string) => `copia del ${day}`,

  about: 'Qué se guarda y quién lo ve',
  facts: [
    `Las últimas ${mostCopies} páginas que se abrieron, cada una como estaba el día de su copia. Con conexión se lee siempre la página de ahora.`,
    'Lo que hace falta para verlas y, si no ocupa mucho, para buscar en toda la edición. Con el ahorro de datos activado, solo lo que usan las páginas abiertas.',
    'Todo queda en el dispositivo: a nadie se le dice qué se ha leído. Quien use el mismo navegador puede verlo, como el historial.',
    'Una ventana privada no lo conserva, y un navegador al que le falte sitio puede borrarlo.',
  ],
  forget: 'Borrar las copias y no guardar más',
  forgotten: `${siteName} no guarda copias en este navegador.`,
  keepAgain: 'Volver a guardarlas',
} as const
