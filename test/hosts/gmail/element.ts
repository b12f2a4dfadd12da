/** Makes an element: `el('div.a.b', { role: 'x' }, 'text', child)`. */
export function el(what: string, attributes: Readonly<Record<string, string>> = {}, ...children: (Node | string)[]): HTMLElement {
  const [name = 'div', ...classes] = what.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.append(...children)
  return element
}

/** `nest(['div.a', 'div.b'], inner)` is inner in b in a. */
export const nest = (wrappers: readonly string[], ...inner: (Node | string)[]): HTMLElement => {
  const [first = 'div', ...rest] = wrappers
  return rest.length > 0 ? el(first, {}, nest(rest, ...inner)) : el(first, {}, ...inner)
}

let ids = 0x40
/** Short, made anew on each load, with a colon before it. */
export const freshId = (): string => `:${(ids++).toString(36)}`

/** New names for all classes, save those that a mail keeps. */
export function churn(root: Element, kept = /^gmail_/): void {
  const rename = (name: string) => (kept.test(name) ? name : `x${ids++}`)
  for (const element of [root, ...root.querySelectorAll('*')]) if (element.classList.length > 0) element.setAttribute('class', [...element.classList].map(rename).join(' '))
}
