import { describe, expect, it } from 'vitest'
import { withoutStyleSheets } from './pasted-html.ts'

describe('Pasted HTML', () => {
  it('loses its style sheets and nothing else', () => {
    expect(withoutStyleSheets('<STYLE type="a">p{}</STYLE><p style="color:red">One</p><style>b{}</style >two')).toBe('<p style="color:red">One</p>two')
  })

  it('stays as it is without a style sheet', () => expect(withoutStyleSheets('<p>stylish</p>')).toBe('<p>stylish</p>'))
  it('ends with a style sheet that is never closed', () => expect(withoutStyleSheets('One<style>p{}')).toBe('One'))

  it('is read in linear time, however many sheets are never closed', () => {
    expect(withoutStyleSheets('<style>'.repeat(200_000))).toBe('')
  })
})
