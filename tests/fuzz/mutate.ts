import type { ContentFile } from '../../src/reading/content-file.ts'
import type { Random } from './random.ts'

/** A content that was changed by chance, and the files that were. */
export interface Mutant {
  files: ContentFile[]
  changed: string[]
  /** What was done, to be done again by hand. */
  story: string[]
}

/** What hands, pastes, merges and enemies write. */
const tokens = [
  ...['\0', '\x07', '\x1b[31m', '\uFFFE', '\u202E', '\u200B', '\uFEFF', '\r', '\t', '\u0301', '🌱'],
  ...['{', '}', '<', '>', '</Claim>', '<Claim id="x">', '</Quote>', '<Quote id="y">', '<>', '</>'],
  ...['<toString>', '<constructor id="x">', '<__proto__>', '<!-- -->', '<a href="x">', '{/* x */}'],
  ...[
    '---\n',
    '\n---\n',
    '\n\n',
    '#',
    '# Uno\n',
    '## Dos\n',
    '> ',
    '- ',
    '1. ',
    '3. ',
    '| a | b |\n',
  ],
  ...[
    '`',
    '```\n',
    '**',
    '*',
    '_',
    '[x](y)',
    '[^1]',
    '![x](y)',
    '\\',
    '&amp;',
    '&#x41;',
    'import x\n',
  ],
  ...[
    '!foo ',
    '&a ',
    '*a',
    '? ',
    ': ',
    ' # ',
    '[',
    ']',
    '{a: b}',
    '"',
    "'",
    '|',
    '>-\n',
    '%',
    '@',
    '~',
  ],
  ...[
    'null',
    'true',
    '2024',
    '2024-13-99',
    '9999-12-31',
    '1e999',
    '0x1F',
    '.nan',
    '__proto__: 1\n',
  ],
  ...[
    'constructor',
    'toString',
    '../',
    '/etc/passwd',
    'javascript:alert(1)',
    'https://x.example/\0',
  ],
  ...[
    '“',
    '”',
    '«',
    '»',
    '’',
    '—',
    '\u00A0',
    'ﬁ',
    'Ã©',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
  ],
  'x'.repeat(5_000),
  '>'.repeat(300),
  '['.repeat(300),
  '- '.repeat(200),
  '*'.repeat(500),
]

type Mutation = (text: string, random: Random, others: readonly string[]) => string

const mutations: Record<string, Mutation> = {
  insert: (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + random.oneOf(tokens) + text.slice(at)
  },
  cut: (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + text.slice(at + random.below(60))
  },
  end: (text, random) => text.slice(0, random.below(text.length + 1)),
  double: (text, random) => {
    const at = random.below(text.length + 1)
    const end = at + random.below(120)
    return text.slice(0, end) + text.slice(at, end) + text.slice(end)
  },
  'move a line': (text, random) => {
    const lines = text.split('\n')
    const [line = ''] = lines.splice(random.below(lines.length), 1)
    lines.splice(random.below(lines.length + 1), 0, line)
    return lines.join('\n')
  },
  'drop a line': (text, random) => {
    const lines = text.split('\n')
    lines.splice(random.below(lines.length), 1)
    return lines.join('\n')
  },
  'double a line': (text, random) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n')
  },
  indent: (text, random) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    return lines.with(at, ' '.repeat(1 + random.below(5)) + (lines[at] ?? '')).join('\n')
  },
  value: (text, random) => {
    const fields = [...text.matchAll(/^( *(?:- )?\w+:) .*$/gm)]
    if (fields.length === 0) return text
    const { 0: line, 1: name = '', index } = random.oneOf(fields)
    return `${text.slice(0, index)}${name} ${random.oneOf(tokens)}${text.slice(index + line.length)}`
  },
  letter: (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + String.fromCharCode(32 + random.below(0x250)) + text.slice(at + 1)
  },
  'take from another': (text, random, others) => {
    const other = random.oneOf(others)
    const from = random.below(other.length + 1)
    const at = random.below(text.length + 1)
    return text.slice(0, at) + other.slice(from, from + random.below(200)) + text.slice(at)
  },
}

/** Change some files of a content by chance: their words, their bytes, their names, or whether they are there. */
export function mutate(content: readonly ContentFile[], random: Random): Mutant {
  const files = content.map((file) => ({ ...file }))
  const changed = new Set<string>()
  const story: string[] = []
  const decoder = new TextDecoder()
  const texts = content.map(({ bytes }) => decoder.decode(bytes))
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(files.length)
    const file = files[at]!
    changed.add(file.path)
    const kind = random.below(20)
    if (kind === 0) {
      files.splice(at, 1)
      story.push(`without ${file.path}`)
    } else if (kind === 1) {
      const path = file.path.replace(/[^/]+$/, (name) =>
        random.oneOf([`otro-${name}`, name.toUpperCase(), `${name}.bak`, name.slice(1), 'ñ.yaml']),
      )
      story.push(`${file.path} as ${path}`)
      file.path = path
      changed.add(path)
    } else if (kind === 2) {
      file.bytes = file.bytes.map((byte) => (random.below(200) === 0 ? random.below(256) : byte))
      story.push(`${file.path}: bytes`)
    } else {
      const name = random.oneOf(Object.keys(mutations))
      const text = mutations[name]!(decoder.decode(file.bytes), random, texts)
      file.bytes = new TextEncoder().encode(text)
      story.push(`${file.path}: ${name}`)
    }
  }
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    changed: [...changed],
    story,
  }
}
