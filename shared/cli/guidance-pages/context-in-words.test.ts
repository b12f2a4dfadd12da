import { expect, it } from 'vitest'
import { contextInWords } from './context-in-words.ts'

it.each([
  [{ kind: 'newsletter', channel: 'print', audience: 'public' }, 'Newsletter, in print, to the public'],
  [{ author: { role: 'agent' }, kind: 'press-release', electionMaterial: false }, 'Press release, by an election agent, not meant to win votes'],
  [
    { kind: 'email', author: { name: 'Sam Lee', role: 'officer' }, resource: 'council', recipients: { to: [{}, {}] } },
    'E-mail, by Sam Lee, council officer, from a council account, to 2 addresses',
  ],
  [{ kind: 'email', channel: 'email', audience: 'group' }, 'E-mail, to the group'],
  [{ sendDate: '2026-04-20', approvals: [] }, 'It goes out on 20 April 2026, no approvals'],
  [undefined, ''],
])('%j is “%s”', (context, words) => expect(contextInWords(context)).toBe(words))
