/** Firefox: writing by the hosts and editors of the extension, in a content script. */
import { rendered } from '#app/host/contract/examples.ts'
import { expect, type FirefoxMail, test } from './firefox-test.ts'
import type { Ask } from './probe.ts'

let asked = 0
const ask = (mail: FirefoxMail, question: Ask) =>
  mail.page.evaluate(
    (id, it) =>
      new Promise<{ outcome?: string; message?: string; text?: string; problem?: string }>((resolve) => {
        document.addEventListener('probe-answer', (event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail)
          if (answer.id === id) resolve(answer.said)
        })
        document.dispatchEvent(new CustomEvent('probe-ask', { detail: JSON.stringify({ id, ask: JSON.parse(it) }) }))
      }),
    ++asked,
    JSON.stringify(question),
  )

test('In a content script a template goes in above the signature, with its subject, and comes out again', async ({ openMail }) => {
  const mail = await openMail()
  await mail.begin()
  const template = { ...rendered(), subject: 'Mill Library' }
  expect(await ask(mail, { insert: template })).toMatchObject({ outcome: 'applied' })
  const text = await mail.text()
  expect(text.indexOf('Cllr Amina Okafor')).toBeGreaterThan(text.indexOf(template.text.split('\n')[0] ?? ''))
  expect(await mail.subject()).toBe('Mill Library')
  await expect.poll(async () => (await mail.drafts()).at(-1)?.subject).toBe('Mill Library')
  expect(await ask(mail, { takeBack: true })).toMatchObject({ outcome: 'applied' })
  expect(await mail.text()).not.toContain(template.text.split('\n')[0])
  await mail.page.close()
})

test('In a content script a fix is written, saved by the page, and taken back with one Ctrl+Z', async ({ openMail }) => {
  const mail = await openMail()
  await mail.write('The vote is on Monday, and all are welcome.')
  expect(await ask(mail, { mend: { was: 'Monday', text: 'Tuesday' } })).toMatchObject({ outcome: 'applied' })
  expect(await mail.text()).toContain('The vote is on Tuesday, and all are welcome.')
  await expect.poll(async () => (await mail.drafts()).at(-1)?.text).toContain('Tuesday')
  await mail.undo()
  expect(await mail.text()).toContain('The vote is on Monday, and all are welcome.')
  await mail.page.close()
})
