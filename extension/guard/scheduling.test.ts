// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { Scheduling } from './scheduling.ts'

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!
const isTime = (target: Element) => target.closest('.Az') !== null
const isDraft = (target: Element) => target.closest('.other') !== null

describe('The times for a mail that goes later', () => {
  let scheduling: Scheduling<{ root: HTMLElement }>
  let hosts: { root: HTMLElement }[]
  const pressed = (selector: string) => scheduling.attempt(at(selector), hosts, isTime, isDraft)

  beforeEach(() => {
    document.body.innerHTML =
      '<div role="dialog" id="mail"><p id="one"></p></div><div id="two"></div><div role="dialog" class="other"><b></b></div>' +
      '<div role="dialog" id="when"><div role="menu"><i class="Az"></i></div><button></button></div><p id="elsewhere"></p>'
    document.documentElement.append(Object.assign(document.createElement('div'), { id: 'ours' }))
    hosts = [{ root: at('#mail') }, { root: at('#two') }]
    scheduling = new Scheduling()
  })

  it('belong to the draft whose item was pressed, in their menu and in any dialog after it', () => {
    expect(pressed('#when button')).toBeUndefined()
    scheduling.began(hosts[1]!)
    expect(pressed('.Az')).toMatchObject({ host: hosts[1], control: at('[role=menu]'), goesLater: true })
    expect(pressed('#when button')).toMatchObject({ host: hosts[1], control: at('#when') })
    hosts.pop()
    expect(pressed('#when button')).toBeUndefined()
  })

  it('are over once something else is pressed, which Seconder’s own dialog is not', () => {
    scheduling.began(hosts[1]!)
    expect(pressed('#ours')).toBeUndefined()
    expect(pressed('.Az')).toBeDefined()
    for (const other of ['#elsewhere', '#one', '.other b']) {
      scheduling.began(hosts[1]!)
      expect(pressed(other), other).toBeUndefined()
      expect(pressed('#when button'), `after ${other}`).toBeUndefined()
    }
  })

  it('whose item nobody saw pressed belong to the draft that was pressed or entered last', () => {
    expect(pressed('.Az'), 'nobody knows which').toBeUndefined()
    for (const [way, enter] of [
      ['pressed', () => pressed('#one')],
      ['entered', () => scheduling.entered(hosts[0])],
    ] as const) {
      scheduling.entered(hosts[1])
      enter()
      expect(pressed('.Az'), way).toMatchObject({ host: hosts[0], goesLater: true })
      expect(pressed('#when button'), 'told by nothing').toBeUndefined()
    }
    expect(pressed('#elsewhere')).toBeUndefined()
    expect(pressed('.Az'), 'every way to them begins in a mail').toBeUndefined()
  })

  it('of a draft that is not followed are not held for another, and those of one that has gone for nobody', () => {
    for (const leave of [() => pressed('.other b'), () => scheduling.entered(undefined)]) {
      scheduling.entered(hosts[1])
      leave()
      expect(pressed('.Az')).toBeUndefined()
    }
    scheduling.began(hosts[1]!)
    scheduling.entered(hosts[0])
    hosts.pop()
    expect(pressed('.Az'), 'the next mail, whose times come after it').toMatchObject({ host: hosts[0] })
    hosts.pop()
    expect(pressed('.Az')).toBeUndefined()
  })
})
