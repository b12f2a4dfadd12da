/**
 * How marks look in this frame, under names drawn by lot each time it is loaded: the registry of highlights is open to the
 * page, and a name in it tells nothing, not even whose it is, nor can a page or another extension know it beforehand.
 */
import css from './marks.css?inline'

/** As many as `marks.css` has, in its order. */
const LOOKS = 9

const lot = (): string => `m${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`

export const NAMES: readonly string[] = Array.from({ length: LOOKS }, lot)

export const marksSheet: string = css.replace(/look-(\d)/g, (_, number) => NAMES[Number(number) - 1] ?? '')
