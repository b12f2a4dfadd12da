import { describe, expect, it } from 'vitest'
import { resolveContext } from './resolve-context.ts'

const host = (context = {}) => ({ context, name: 'file' })

describe('the context', () => {
  it('takes what was given before what the file says', () => {
    const { shown } = resolveContext({ subject: 'Given' }, host({ subject: 'Of the file', sender: 'a@x.example' }), undefined, {})
    expect(shown.subject).toEqual({ value: 'Given', from: 'given', confidence: 1 })
    expect(shown.sender?.from).toBe('file')
  })
  it('shows a recognised kind, and relies on it only when it is sure', () => {
    const unsure = resolveContext({}, host(), { kind: 'letter', confidence: 0.6 }, {})
    expect(unsure.shown.kind).toEqual({ value: 'letter', from: 'recognised', confidence: 0.6 })
    expect(unsure.known.kind).toBeUndefined()
    expect(resolveContext({}, host(), { kind: 'letter', confidence: 0.95 }, {}).known.kind).toBe('letter')
  })
  describe('with who is on a list', () => {
    const recipients = {
      to: [{ address: 'All@lists.example' }, { address: 'jo@anytown.gov.uk' }],
      bcc: [{ address: 'mary@mail.example' }, { address: 'tom@mail.example', consent: false }],
    }
    const settings = { council: { domain: 'anytown.gov.uk' } }
    const known = (lists: NonNullable<Parameters<typeof resolveContext>[0]['lists']>) => resolveContext({ lists }, host({ recipients }), undefined, settings).known.recipients

    it('puts the answer beside the list of that address', () =>
      expect(known([{ address: 'all@lists.example', type: 'councillor' }])?.to?.[0]).toEqual({ address: 'All@lists.example', type: 'councillor', list: true }))
    it('puts an answer without an address beside everybody else from outside, and leaves what the host knows', () => {
      expect(known([{ type: 'resident', consent: true }])).toEqual({
        to: recipients.to,
        bcc: [
          { address: 'mary@mail.example', type: 'resident', consent: true },
          { address: 'tom@mail.example', type: 'resident', consent: false },
        ],
      })
    })
  })
  it('takes the author from the settings where nobody is named', () => {
    const me = { name: 'Sam Lee', role: 'political-assistant' as const }
    expect(resolveContext({}, host(), undefined, { me }).shown.author).toEqual({ value: me, from: 'default', confidence: 1 })
    expect(resolveContext({ author: { name: 'Ada Khan' } }, host(), undefined, { me }).known.author).toEqual({ name: 'Ada Khan' })
  })
})
