import { describe, expect, it } from 'vitest'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import { contradictsAccount, withAccount } from './account.ts'

const settings = { group: { domains: ['anytownlabour.example'] }, council: { domain: 'anytown.example' } }
const from = (sender: string, resource?: 'council' | 'party' | 'personal'): ResolvedContext => ({
  sender: { value: sender, from: 'host', confidence: 1 },
  ...(resource ? { resource: { value: resource, from: 'given', confidence: 1 } } : {}),
})

describe('The account in the strip', () => {
  it.each([
    ['the council’s domain', 'sam.lee@anytown.example', 'council'],
    ['any council’s domain', 'a.khan@elsewhere.gov.uk', 'council'],
    ['the group’s domain', 'Ada Khan <ada@anytownlabour.example>', 'party'],
  ])('follows the sender: %s', (_, sender, resource) => {
    expect(withAccount(from(sender), settings).resource).toEqual({ value: resource, from: 'host', confidence: 1 })
  })

  it('is what the settings say of an address, where its domain says nothing; a council domain stays the council’s', () => {
    const listed = {
      ...settings,
      accounts: [
        { address: 'Ada@Mail.example', kind: 'party' as const },
        { address: 'sam.lee@anytown.example', kind: 'personal' as const },
      ],
    }
    expect(withAccount(from('Ada Khan <ada@mail.example>'), listed).resource?.value).toBe('party')
    expect(withAccount(from('sam.lee@anytown.example'), listed).resource?.value).toBe('council')
    expect(withAccount(from('bo@mail.example'), listed).resource).toBeUndefined()
  })

  it('is not guessed from any other address, or from none', () => {
    expect(withAccount(from('ada@mail.example'), settings).resource).toBeUndefined()
    expect(withAccount({}, settings)).toEqual({})
  })

  it('is what the person said, where they said it', () => {
    expect(withAccount(from('sam.lee@anytown.example', 'party'), settings).resource).toMatchObject({ value: 'party', from: 'given' })
  })

  it('contradicts a party or a personal hat on a council address, and nothing else', () => {
    expect(contradictsAccount(from('sam.lee@anytown.example', 'party'), settings)).toBe(true)
    expect(contradictsAccount(from('sam.lee@anytown.example', 'personal'), settings)).toBe(true)
    expect(contradictsAccount(from('sam.lee@anytown.example', 'council'), settings)).toBe(false)
    expect(contradictsAccount(from('ada@anytownlabour.example', 'personal'), settings)).toBe(false)
    expect(contradictsAccount(from('sam.lee@anytown.example'), settings)).toBe(false)
  })
})
