import { expect, it } from 'vitest'
import { chosenRules as whole } from '#core/checker/chosen-rules.ts'
import { starter } from '#generated/starter.ts'
import { chosenRules as lean } from './chosen-rules.ts'

it('What is chosen about a rule has the effect here that it has in the pane, whatever the rule and the choice', () => {
  const choices = [{}, { off: true }, ...(['must', 'should', 'consider'] as const).flatMap((severity) => [{ severity }, { severity, off: true }])]
  for (const choice of choices) {
    const settings = { ruleChoices: Object.fromEntries(starter.rules.map(({ id }) => [id, choice])) }
    expect(lean(starter.rules, settings), JSON.stringify(choice)).toEqual(whole(starter.rules, settings))
  }
  expect(lean(starter.rules, {})).toEqual(starter.rules)
})
