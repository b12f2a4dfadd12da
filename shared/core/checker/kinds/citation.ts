/** A citation that is out of date, with the right one. */
import { at, type Hit, type RuleKind } from '../kind.ts'
import { select, some } from '../select.ts'

export const citation: RuleKind<'citation'> = {
  name: 'citation',
  judge({ stale }, facts) {
    return stale.flatMap(({ wrong, right, near, within, unless }): Hit[] => {
      const found = select(
        { find: wrong, ...(near ? { near: { ...near, within: within ?? 'paragraph' } } : {}), ...(unless ? { notNear: { ...unless, within: 'sentence' as const } } : {}) },
        facts,
      )
      return found.length > 0 && !(unless && some({ ...unless, where: 'head' }, facts)) ? found.map(({ fact }) => at(fact, { right })) : []
    })
  },
}
