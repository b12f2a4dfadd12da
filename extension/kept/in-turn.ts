/** One change after the other, in whichever page of ours it is made: the browser's own locks span them. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

export const inTurnOf =
  (name: string): InTurn =>
  (work) =>
    navigator.locks.request(name, work)
