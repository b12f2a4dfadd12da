/** Leaves out sentences that nobody reads at Send: by which law a day is counted, why a layer of a pack was refused. */
import { type Plugin, parseAst } from 'vite'

const OF_PROSE = /core\/(?:calendar\/[\w-]+|pack\/layered-rules)\.ts$/
const isProse = (text: string): boolean => text.startsWith('https:') || text.split(' ').length > 3

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
}

export const unsaid = (): Plugin => ({
  name: 'unsaid',
  enforce: 'post',
  transform(code, id) {
    if (!OF_PROSE.test(id)) return undefined
    const said: Node[] = []
    const walk = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return
      const { type, value, quasis } = node as Node
      const text = type === 'Literal' && typeof value === 'string' ? value : type === 'TemplateLiteral' ? quasis?.map((part) => part.value.cooked).join('x') : undefined
      if (text !== undefined && isProse(text)) said.push(node as Node)
      else for (const each of Object.values(node)) walk(each)
    }
    walk(parseAst(code))
    if (said.length === 0) return undefined
    let lean = code
    for (const { start, end } of said.sort((a, b) => b.start - a.start)) lean = `${lean.slice(0, start)}''${lean.slice(end)}`
    return { code: lean, map: null }
  },
})
