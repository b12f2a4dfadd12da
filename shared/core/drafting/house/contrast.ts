/** Contrast of colours as WCAG 2 counts it, and which colours a house may use where. */

const channel = (hex: string): number => {
  const part = Number.parseInt(hex, 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: string): number => 0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

/** @param a @param b `#rrggbb` @returns 1 (the same) to 21 (black on white) */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Text on white paper: 4.5 to 1. */
export const isReadableOnPaper = (colour: string): boolean => contrast(colour, '#ffffff') >= 4.5

/** Large bold text on white and on the darkest ground that mail programs put behind it: 3 to 1 on both. */
export const isSafeInTheDark = (colour: string): boolean => contrast(colour, '#ffffff') >= 3 && contrast(colour, '#121212') >= 3
