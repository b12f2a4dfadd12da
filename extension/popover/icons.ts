/** The panel's shapes: octagon, triangle, circle, so that no severity is told by colour alone. */
import type { Severity } from '#core/checker/finding.ts'
import { icon } from './elements.ts'

const SHAPES: Readonly<Record<Severity, readonly string[]>> = {
  must: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', 'M12 7v6M12 16.5v.01'],
  should: ['M12 3 22 20.5H2z', 'M12 9.5v5M12 17.5v.01'],
  consider: ['M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z', 'M12 11v6M12 7.5v.01'],
}

export const severityIcon = (severity: Severity): SVGSVGElement => icon(...SHAPES[severity])
export const chevron = (): SVGSVGElement => icon('m6 9 6 6 6-6')
export const cross = (): SVGSVGElement => icon('M6 6l12 12M18 6 6 18')
export const arrowUp = (): SVGSVGElement => icon('M12 20V4M5 11l7-7 7 7')
export const arrowDown = (): SVGSVGElement => icon('M12 4v16M5 13l7 7 7-7')
