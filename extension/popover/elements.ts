/** Makes elements without any markup. */

type Child = Node | string | undefined | false

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

export function button(words: string | readonly Child[], attributes: Readonly<Record<string, string>>, pressed: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, ...(typeof words === 'string' ? [words] : words))
  element.addEventListener('click', pressed)
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** Drawn in the colour of the text; it stands beside a word, so it says nothing itself. */
export function icon(...paths: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' })) svg.setAttribute(name, value)
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
