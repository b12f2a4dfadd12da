// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isOptedOut } from './opted-out.ts'

const editor = (attribute: string, value: string) => {
  const element = document.createElement('textarea')
  element.setAttribute(attribute, value)
  return element
}

describe('An editor', () => {
  it.each(['data-gramm', 'data-gramm_editor', 'data-enable-grammarly'])('is left alone where it or what is around it says no: %s', (attribute) => {
    expect(isOptedOut(editor(attribute, 'false'))).toBe(true)
    const form = document.createElement('form')
    form.setAttribute(attribute, 'false')
    const inside = form.appendChild(document.createElement('p'))
    expect(isOptedOut(inside)).toBe(true)
  })

  it('is served where it says yes, or speaks of the dictionary only', () => {
    expect(isOptedOut(editor('data-gramm', 'true'))).toBe(false)
    expect(isOptedOut(editor('spellcheck', 'false'))).toBe(false)
  })
})
