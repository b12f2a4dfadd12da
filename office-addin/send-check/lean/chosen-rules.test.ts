import { expect, it } from 'vitest'
import { chosenRules as whole } from '#core/checker/chosen-rules.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { starter } from '#generated/starter.ts'
import { chosenRules as lean } from './chosen-rules.ts'

type Choice = NonNullable<Settings['ruleChoices']>[string]

it('What is chosen about a rule has the effect here that it has in the pane, whatever the rule and the choice', () => {
  const weights = ['must', 'should', 'consider'] as const
  const choices: Choice[] = [{}, { off: true }, ...weights.flatMap((severity): Choice[] => [{ severity }, { severity, off: true }])]
  for (const choice of choices) {
    const settings = { ruleChoices: Object.fromEntries(starter.rules.map(({ id }) => [id, choice])) }
    expect(lean(starter.rules, settings), JSON.stringify(choice)).toEqual(whole(starter.rules, settings))
  }
  expect(lean(starter.rules, {})).toEqual(starter.rules)
})
