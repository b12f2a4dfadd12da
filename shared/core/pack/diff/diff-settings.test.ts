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
    'Standing orders: most words of a motion 300 becomes 250; the hour for notice of a motion “12:00” becomes “10:00”; days for a call-in 5.',
    'Agreed lines: changed “Mill Library stays open.”: until when it holds Thursday 31 December 2026 (not said before), who may speak on it “Cllr Ada Khan” (not said before).',
    'Directory: added “Ben Osei”; changed “Ada Khan”: e-mail address, restricted.',
  ])
})

it('An agreed line that is worded anew is shown as it was and as it is now', () => {
  const [before, after] = [
    { id: 'a1', topic: 'The library', line: 'Mill Library stays open.', meeting: 'Group meeting' },
    { id: 'a1', topic: 'The library', line: 'Mill Library stays open all week.' },
  ]
  expect(diffSettings({ agreedLines: [before] }, { agreedLines: [after] })).toEqual([
    'Agreed lines: changed “The library”: its wording “Mill Library stays open.” becomes “Mill Library stays open all week.”, the meeting “Group meeting” goes.',
  ])
})
