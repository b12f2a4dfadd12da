/** The built-in styles this Word has, by their language-neutral names, with the names a Welsh Word shows. */
export const STYLE_NAMES = {
  Normal: 'Normal',
  Heading1: 'Pennawd 1',
  Heading2: 'Pennawd 2',
  Heading3: 'Pennawd 3',
  Heading4: 'Pennawd 4',
  Heading5: 'Pennawd 5',
  Heading6: 'Pennawd 6',
  Title: 'Teitl',
  Subtitle: 'Isdeitl',
  Quote: 'Dyfyniad',
  ListParagraph: 'Paragraff Rhestr',
  ListBullet: 'Rhestr Fwledi',
  ListNumber: 'Rhestr Rifo',
  /** A style of the person's own. */
  Other: 'Fy arddull',
} as const

export type BuiltInStyle = keyof typeof STYLE_NAMES

/** Word accepts the name in its own language for `style`, and the neutral one for `styleBuiltIn`. */
export function styleNamed(name: string): BuiltInStyle | undefined {
  const found = Object.entries(STYLE_NAMES).find(([neutral, shown]) => neutral === name || shown === name)
  return found?.[0] as BuiltInStyle | undefined
}
