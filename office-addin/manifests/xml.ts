/** Elements as XML, indented, with every value escaped. */
export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly Element[] | string
}

export const element = (name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly Element[] | string = []): Element => ({ name, attributes, children })

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

export const toXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root, '')}`

function written({ name, attributes = {}, children = [] }: Element, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`
  if (children.length === 0) return `${open}/>\n`
  if (typeof children === 'string') return `${open}>${escaped(children)}</${name}>\n`
  return `${open}>\n${children.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}
