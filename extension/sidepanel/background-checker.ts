/** The checker as the side panel knows it: the engine in the background, asked with as little as it needs. */
import type { Checker } from '#app/panel/checker.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import { namesOf, type ParagraphName, wired } from '../messages/draft-wire.ts'
import type { VerdictAnswer, VerdictAsk } from '../messages/messages.ts'
import { originOf } from './draft-origin.ts'

export function backgroundChecker(ask: (ask: VerdictAsk) => Promise<VerdictAnswer>, instance: string = crypto.randomUUID()): Checker {
  /** By draft, the paragraphs that the background has, unless it was stopped since. */
  const has = new Map<string, ReadonlySet<ParagraphName>>()
  let last: Pick<CheckInput, 'settings' | 'waivers'> | undefined
  let number = 0

  return {
    async check(draft, { settings, waivers, context, today }) {
      const { kept, reader } = originOf(draft)
      const isNew = last?.settings !== settings || last.waivers !== waivers
      if (isNew) number += 1
      last = { settings, waivers }
      const sent = waivers ? { settings, waivers } : { settings }
      const question = { draft: kept, context, today, inputs: `${instance}.${number}` }
      const wire = wired(draft, reader, (name) => has.get(reader.from)?.has(name) ?? false)
      let answer = await ask(isNew ? { ...question, wire, sent } : { ...question, wire })
      if ('unknown' in answer) answer = await ask({ ...question, wire: wired(draft, reader), sent })
      if ('unknown' in answer) throw new Error('The draft did not reach the checker whole.')
      has.set(reader.from, new Set(namesOf(wire)))
      return answer.verdict
    },
  }
}
