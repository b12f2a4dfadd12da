/**
 * Which programs are sought, a byte for every sixteen addresses: a program beside one that is sought may be found with it.
 * All are where there is none.
 */
export type Sought = Uint8Array | undefined
const BITS = 4

export const isSought = (address: number, sought: Sought): boolean => sought === undefined || sought[address >> BITS] !== 0

/**
 * Those of some lists, their exceptions too.
 * @param all - lists in the order of their programs
 * @param from - twice as many: where the programs of each begin, and its exceptions
 * @param end - behind the last
 */
export function programsOf(lists: ReadonlySet<string>, all: readonly string[], from: readonly number[], end: number): Sought {
  const sought = new Uint8Array((end >> BITS) + 1)
  all.forEach((list, k) => {
    const [first, behind] = [from[2 * k] as number, from[2 * k + 2] ?? end]
    if (lists.has(list) && first < behind) sought.fill(1, first >> BITS, ((behind - 1) >> BITS) + 1)
  })
  return sought
}
