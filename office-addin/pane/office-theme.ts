/** Dark or light as Word or Outlook is, which has a theme of its own beside the system's; where Office names no colours, or the system forces its own, the system decides. */

export type Scheme = 'dark' | 'light'

/** What Office calls its colours: "#262626", in some places without the sign. */
export type Colours = Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>>

/** @returns undefined where Office does not say */
export function schemeOf(colours: Colours | undefined): Scheme | undefined {
  const [paper, ink] = [brightness(colours?.bodyBackgroundColor), brightness(colours?.bodyForegroundColor)]
  if (paper === undefined) return undefined
  // Office's dark grey is no darker than some inks: the two together tell.
  return paper < (ink ?? 128) ? 'dark' : 'light'
}

/** 0 to 255, as the eye weighs the three colours. */
function brightness(colour: string | undefined): number | undefined {
  const triplet = /^#?([0-9a-f]{6})$/i.exec(colour ?? '')?.[1]
  if (!triplet) return undefined
  const value = Number.parseInt(triplet, 16)
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)
}

const OF_SYSTEM = '(prefers-color-scheme: dark)'
const MEDIA: Readonly<Record<Scheme, string>> = { dark: 'all', light: 'not all' }

/** @returns what gives the page, whose styles are there by now, the colours that Office names */
export function themeOf(page: Document): (colours: Colours | undefined) => void {
  const rules = darkRules(page)
  const forced = matchMedia('(forced-colors: active)')
  let scheme: Scheme | undefined
  const wear = (): void => {
    const own = forced.matches ? undefined : scheme
    page.documentElement.style.colorScheme = own ?? ''
    for (const { media } of rules) media.mediaText = own ? MEDIA[own] : OF_SYSTEM
  }
  forced.addEventListener('change', wear)
  return (colours) => {
    scheme = schemeOf(colours)
    wear()
  }
}

/** The rules that make the pane dark, which all stand in one place (tokens.css). */
const darkRules = (page: Document): CSSMediaRule[] =>
  [...page.styleSheets].flatMap(({ cssRules }) => [...cssRules].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === OF_SYSTEM))
