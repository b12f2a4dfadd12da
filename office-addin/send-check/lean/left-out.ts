/** What stands in the place of the checker's parts that no rule of the send check asks: each answers as if nothing were there. */

/** kind-of-document.ts: what a message is, is not worked out from its lines. */
export const recogniseKind = (): undefined => undefined

/** situation/giving.ts, call-in.ts and council-business.ts. */
export const GIVING = {}
export const COUNCIL_BUSINESS = {}
export const CALL_IN = {}

/** filters/waived.ts: what the person has set aside is known to the pane, whose verdict goes before. */
export const waived = <T>(judged: T): T => judged

/** filters/one-span.ts: each check is named once, however often it speaks. */
export const oneSpan = <T>(judged: T): T => judged

/** term-memory.ts: one message is read once. */
export class TermMemory {
  find(_spelling: unknown, start: number, _hits: unknown, seek: (start: number) => void): void {
    seek(start)
  }
}

/** sought-lists.ts and sought-programs.ts: of one message all is looked for. */
export const soughtLists = () => ({ follow: (): boolean => false })
export const isSought = (): boolean => true
export const programsOf = (): undefined => undefined

/** core/pack/suppressed.ts: the list of those who asked not to be written to never leaves the pane's own store. */
export const lookup = () => (): boolean => false

/** recognisers/lines/action-lists.ts: what is to be done after a meeting. */
export const joinActionLists = <T>(facts: T): T => facts

/** recognisers/lines/whip-rows.ts: whips beside the items of an agenda. */
export const joinWhipRows = <T>(facts: T): T => facts

/** recognisers/publication/imprint-notes.ts: gaps in an imprint are the pane's to find. */
export const noteIn = (): undefined => undefined
export const withoutRoles = <T>(text: T): T => text

/** recognisers/publication/imprint-standing.ts: who may promote is the pane's to say. */
export const withStanding = <T>(value: T): T => value

/** recognisers/publication/stored-imprint.ts: whether an imprint is the group's latest is the pane's to say. */
export const outOfDateBy = () => (): object => ({})

/** mask.ts: no words of the message are quoted. */
export const quote = (): string => ''

/** fixes.ts: the pane offers them. */
export const insertsOf = (): 'here' => 'here'
export const atNewEnd = <T>(fixes: T): T => fixes
export const fixesFor = (): [] => []

/** readers/html/word-list.ts: a bullet in front of a line changes no finding. */
export const isMarker = (): boolean => false
export const wordItem = (): undefined => undefined
export const readMarker = (): undefined => undefined

/** readers/html/inline-dress.ts: colours that are hard to read. */
export const dressOf = (): object => ({})
