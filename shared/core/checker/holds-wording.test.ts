import { expect, it } from 'vitest'
import { holdsWording } from './holds-wording.ts'

it.each(['pictures', 'who this goes to, while Gmail folds them away', 'which account this is sent from (I cannot see it)'])('no imprint stands in %s', (part) => {
  expect(holdsWording(part)).toBe(false)
})

it.each(['text boxes', 'the earlier messages, which Gmail keeps folded away', 'comments in text boxes'])('one may stand in %s', (part) => {
  expect(holdsWording(part)).toBe(true)
})
