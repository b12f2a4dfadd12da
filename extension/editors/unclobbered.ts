/**
 * A form answers with its own fields where one is named like a property of it: after `<input name="parentNode">` its
 * `parentNode` is that input. Mail and pasted text may hold such a form, by chance or on purpose; whoever climbs or walks
 * through it by its own properties goes round in circles. Asked of the prototype, the browser tells the truth.
 */
const getter = <T>(name: string): ((this: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get
  if (!get) throw new Error(`The browser’s nodes have no ${name}.`)
  return get
}
const asked = <T>(name: 'parentNode' | 'parentElement' | 'firstChild' | 'nextSibling') => {
  let get: ((this: Node) => T) | undefined
  return (node: Node): T => {
    get ??= getter<T>(name)
    return get.call(node)
  }
}

export const parentOf = asked<Node | null>('parentNode')
export const parentElementOf = asked<HTMLElement | null>('parentElement')
export const firstOf = asked<Node | null>('firstChild')
export const nextOf = asked<Node | null>('nextSibling')

/** None of its own properties can be trusted. */
export const isForm = (node: Node): node is HTMLFormElement => node instanceof HTMLFormElement
