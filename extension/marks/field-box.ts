/**
 * Where the text of a form's field stands in the window, and in what type. A copy of the text laid out in such a box breaks
 * its lines where the field does.
 */
import type { Field } from '../editors/line.ts'

/** Left and top in px of the window, width and height in the field's own, which `scale` (zoom and transforms) makes those of the window. */
export interface FieldBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly scale: number
  /** The part of the scale that is CSS zoom: unlike a transform it changes how words are laid out. */
  readonly zoom: number
}

/** All that moves or breaks words. */
const TYPE = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-orientation'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-size-adjust', 'font-kerning', 'font-optical-sizing', 'font-palette'],
  ...['font-variant-alternates', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-position'],
  ...['font-feature-settings', 'font-variation-settings', 'font-synthesis-weight', 'font-synthesis-style', 'text-rendering', 'text-size-adjust'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-align-last', 'text-justify', 'text-indent', 'text-transform', 'tab-size', 'text-autospace'],
  ...['white-space', 'white-space-collapse', 'text-wrap-mode', 'word-break', 'overflow-wrap', 'line-break', 'hyphens'],
]
const PADDING = ['padding-top', 'padding-right', 'padding-bottom', 'padding-left']
const BORDERS = { left: 'border-left-width', right: 'border-right-width', top: 'border-top-width', bottom: 'border-bottom-width' } as const
/** Nobody makes a scrollbar thinner; a border is rounded by less. */
const THINNEST_SCROLLBAR = 2

export const isLine = (field: Field): boolean => field.localName === 'input'
/** Firefox calls a zoom of its own what Chromium does: the factor of all `zoom` from the element upwards. */
export const zoomOf = (element: Element): number => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1

export function typeOf(field: Field): readonly (readonly [name: string, value: string])[] {
  const style = getComputedStyle(field)
  return [...TYPE, ...(isLine(field) ? [] : PADDING)].map((name) => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value !== '')
}

/** What lies inside the borders and scrollbars, and shows words; undefined where the field does not show, or is turned. */
export function boxOf(field: Field): FieldBox | undefined {
  const rect = field.getBoundingClientRect()
  const { offsetWidth, offsetHeight, clientWidth, clientHeight, clientLeft, clientTop } = field
  if (rect.width < 1 || rect.height < 1 || offsetWidth === 0 || offsetHeight === 0) return undefined
  // Offsets are whole numbers: what differs by less is not scaled.
  const isScaled = Math.abs(rect.width - offsetWidth) >= 1 || Math.abs(rect.height - offsetHeight) >= 1
  const scale = isScaled ? rect.width / offsetWidth : 1
  if (Math.abs(rect.height - offsetHeight * scale) > 2 * scale) return undefined
  const style = getComputedStyle(field)
  const border = (side: keyof typeof BORDERS) => Number.parseFloat(style.getPropertyValue(BORDERS[side])) || 0
  const bar = (outer: number, inner: number, first: number, second: number) => {
    const width = outer - inner - first - second
    // Firefox leaves the padding of a field of one line out of its client box; it has no scrollbar anywhere.
    return width >= THINNEST_SCROLLBAR && !isLine(field) ? width : 0
  }
  const acrossBar = bar(offsetWidth, clientWidth, border('left'), border('right'))
  const downBar = bar(offsetHeight, clientHeight, border('top'), border('bottom'))
  // Right to left, some browsers put the bar at the left.
  const left = border('left') + (clientLeft - border('left') >= THINNEST_SCROLLBAR ? acrossBar : 0)
  const top = border('top') + (clientTop - border('top') >= THINNEST_SCROLLBAR ? downBar : 0)
  const [width, height] = isScaled ? [offsetWidth, offsetHeight] : [rect.width, rect.height]
  // A field of one line cuts its words off inside the padding.
  const padding = (side: 'left' | 'right') => (isLine(field) ? Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0 : 0)
  return {
    left: rect.left + (left + padding('left')) * scale,
    top: rect.top + top * scale,
    width: width - border('left') - border('right') - acrossBar - padding('left') - padding('right'),
    height: height - border('top') - border('bottom') - downBar,
    scale,
    zoom: zoomOf(field),
  }
}

/** As much of these as shows inside the box. */
export function within(rects: Iterable<DOMRect>, { left, top, width, height, scale }: FieldBox): DOMRect[] {
  return [...rects].flatMap((rect) => {
    const [x, y] = [Math.max(rect.left, left), Math.max(rect.top, top)]
    const [right, bottom] = [Math.min(rect.right, left + width * scale), Math.min(rect.bottom, top + height * scale)]
    return right - x > 0 && bottom - y > 0 ? [new DOMRect(x, y, right - x, bottom - y)] : []
  })
}
