/**
 * Which programs are sought, a byte for every sixteen addresses: a program beside one that is sought may be found with it.
 * All are where there is none.
 */
export type Sought = Uint8Array | undefined
const BITS = 4

export const isSought = (address: number, sought: Sought): boolean => sought === undefined || sought[address >> BITS] !== 0

/** What is filed: all lists in the order of their programs, and twice as many places where the programs of each begin, and its exceptions. */
interface Filed {
  readonly programs: { readonly end: number }
  readonly sections: { readonly lists: readonly string[]; readonly from: readonly number[] }
}

/** The programs of some lists, and of their exceptions. */
export function programsOf(lists: ReadonlySet<string>, { programs: { end }, sections }: Filed): Sought {
  const sought = new Uint8Array((end >> BITS) + 1)
  sections.lists.forEach((list, k) => {
    const [first, behind] = [sections.from[2 * k] as number, sections.from[2 * k + 2] ?? end]
    if (lists.has(list) && first < behind) sought.fill(1, first >> BITS, ((behind - 1) >> BITS) + 1)
  })
  return sought
}
