import { expect, it } from 'vitest'
import { diffSettings } from './diff-settings.ts'

const line = { id: 'a1', line: 'Mill Library stays open.', agreedOn: '2026-03-03' }

it('What changes in the sealed part is told in plain words, with numbers, and without anybody’s address', () => {
  const before = { standingOrders: { motionWords: 300, motionNoticeHour: '12:00' }, agreedLines: [line], directory: [{ name: 'Ada Khan', email: 'ada@anytown.example' }] }
  const after = {
    standingOrders: { motionWords: 250, motionNoticeHour: '10:00', callInDays: 5 },
    agreedLines: [{ ...line, expires: '2026-12-31', speakers: ['Cllr Ada Khan'] }],
    directory: [{ name: 'Ada Khan', email: 'ada.khan@anytown.example', restricted: true }, { name: 'Ben Osei' }],
  }
  expect(diffSettings(before, after)).toEqual([
    'Standing orders: most words of a motion 300 becomes 250; the hour for notice of a motion changed; days for a call-in 5.',
    'Agreed lines: changed “Mill Library stays open.”: until when it holds, who may speak on it.',
    'Directory: added “Ben Osei”; changed “Ada Khan”: e-mail address, restricted.',
  ])
})
