// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { isTime } from './send.ts'

const asks = (html: string) => {
  document.body.innerHTML = html
  return isTime(document.querySelector('b')!)
}

describe('What asks in Outlook when a mail is to go', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
  })

  it('is told by choices that name a time of day, in any language, or by a calendar', () => {
    for (const [one, other] of [
      ['Tomorrow morning Tue, 08:00', 'Tomorrow afternoon Tue, 1:00 PM'],
      ['Demain matin 08h00', 'Lundi 8.00'],
    ])
      expect(asks(`<div role="dialog"><button>${one}</button><button><b>${other}</b></button></div>`), one).toBe(true)
    expect(asks('<div role="dialog"><div class="fui-DatePicker"><input></div><button><b>Send</b></button></div>')).toBe(true)
  })

  it('is none of its other questions, and nothing in the mail or the list', () => {
    expect(asks('<div role="dialog"><button><b>Discard</b></button><button>Keep it</button></div>')).toBe(false)
    expect(asks('<div role="dialog"><button><b>budget 2026.1234</b></button><button>Saved at 14:10</button></div>'), 'one time is none to choose from').toBe(false)
    expect(asks('<div role="dialog"><button><b>v1.234</b></button><button>99:99</button></div>')).toBe(false)
    expect(asks('<button>10:00</button><button><b>11:00</b></button>')).toBe(false)
  })
})
