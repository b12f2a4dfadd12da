import { expect, it } from 'vitest'
import { heldMarkdown, heldMessage } from './message.ts'

const found = (...messages: string[]) => ({ musts: messages.map((message) => ({ rule: 'EM-01', message, sure: true })), pack: 'Anytown 2' })

it('names three, counts the rest, and stays within 500 characters', () => {
  const message = heldMessage(found('One.', 'Two.', 'Three.', 'Four.', 'Five.'))
  expect(message).toMatch(/^Please look.*\n- One\.\n- Two\.\n- Three\.\n- and 2 more\n/)
  expect(heldMessage(found('x'.repeat(900))).length).toBeLessThanOrEqual(500)
})

it('says the same in Markdown, with signs of a message as they are', () => {
  expect(heldMarkdown(heldMessage(found('A list of *people* in To.')))).toMatch(
    /^\*\*Please look at this before it goes:\*\*\n\n- A list of \\\*people\\\* in To\.\n\nSeconder checked/,
  )
  expect(heldMarkdown(heldMessage(found('*'.repeat(300))))).toBeUndefined()
})
