/** The rules of the send check, made ready to check with. */
import type { Checks } from '#core/checker/compile-pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import type { SentRules } from './send-pack.ts'

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))

export const openPack = ({ rules, lists, ...named }: SentRules): Checks => ({
  ...named,
  words: lists.map(([name, terms, except]) => ({ name, terms: lines(terms), except: lines(except) })),
  rules: rules.map((rule) => ({ ...(rule as Rule), why: '', source: { title: '', asAt: '', verified: true } })),
  templates: [],
})
