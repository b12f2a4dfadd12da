/** Finds where a text stops being JSON, because JSON.parse does not always tell. */

export interface JsonFault {
  /** Both begin at 1. */
  readonly line: number
  readonly column: number
  readonly what: string
}

const TOKEN = /[ \t\r\n]+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y

type Expecting = 'value' | 'value or ]' | 'name or }' | 'name' | 'colon' | 'comma or end' | 'nothing more'

const SAID: Readonly<Record<Expecting, string>> = {
  value: 'a value is missing here',
  'value or ]': 'a value or ] is missing here',
  'name or }': 'a name in double quotes, or }, is missing here',
  name: 'a name in double quotes is missing here (a comma too many before it?)',
  colon: 'a colon is missing here',
  'comma or end': 'a comma or a closing bracket is missing here',
  'nothing more': 'the text goes on after its end',
}

/** @returns undefined for a text that is JSON */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = []
  let expecting: Expecting = 'value'
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return fault(text, at, wrongCharacter(text, at) ?? SAID[expecting])
    if (token.trim() !== '') {
      const next = step(token, expecting, open)
      if (!next) return fault(text, at, SAID[expecting])
      expecting = next
    }
    at += token.length
  }
  return expecting === 'nothing more' ? undefined : fault(text, at, open.length > 0 ? `the text ends too soon: ${open.at(-1) === '{' ? '}' : ']'} is missing` : 'the text is empty')
}

/** @returns what may follow the token; undefined where the token may not stand here. Keeps `open`, the brackets still open. */
function step(token: string, expecting: Expecting, open: string[]): Expecting | undefined {
  const done = (): Expecting => (open.length > 0 ? 'comma or end' : 'nothing more')
  const isOpen = (bracket: string) => open.at(-1) === bracket
  switch (token) {
    case '{':
    case '[':
      if (!expecting.startsWith('value')) return undefined
      open.push(token)
      return token === '{' ? 'name or }' : 'value or ]'
    case '}':
    case ']': {
      const mayEnd = expecting === 'comma or end' || expecting === (token === '}' ? 'name or }' : 'value or ]')
      if (!mayEnd || !isOpen(token === '}' ? '{' : '[')) return undefined
      open.pop()
      return done()
    }
    case ',':
      return expecting === 'comma or end' ? (isOpen('{') ? 'name' : 'value') : undefined
    case ':':
      return expecting === 'colon' ? 'value' : undefined
    default:
      if (expecting.startsWith('name')) return token.startsWith('"') ? 'colon' : undefined
      return expecting.startsWith('value') ? done() : undefined
  }
}

function wrongCharacter(text: string, at: number): string | undefined {
  const character = text.charAt(at)
  if (character === '/') return 'JSON has no comments: take this one out'
  if (character === "'") return 'JSON needs double quotes, not single ones'
  if (character === '“' || character === '”') return 'JSON needs straight quotes (")'
  return character === '"' ? 'this text in quotes does not end on its line, or holds a wrong \\ sign' : undefined
}

function fault(text: string, at: number, what: string): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) as string).length + 1, what }
}
