import { describe, expect, it } from 'vitest'
import { example } from '../../../test/templates/example-template.ts'
import type { Template } from '../pack/template.schema.ts'
import { DEEPEST } from './depth.ts'
import { LIMITS } from './interpreter.ts'
import { render } from './render.ts'
import { parseBody } from './syntax-tree.ts'
import { TemplateError } from './template-error.ts'
import type { Values } from './values.ts'

const FIELDS = 'a: { type: yes-no, label: A }\nwords: { type: long-text, label: Words }\nsteps: { type: list, label: Steps, of: { type: long-text, label: Step } }'
/** As it stands in the engine, whatever a reader of files would have said of it. */
const template = (body: string, partials: Readonly<Record<string, string>> = {}): Template => ({
  ...example({ fields: FIELDS, body: '{{#if a}}{{words}}{{list steps}}{{/if}}' }),
  body,
  partials,
})
function refusal(body: string, values: Values = {}, partials?: Readonly<Record<string, string>>): string {
  try {
    render(template(body, partials), values, { settings: {}, today: '2026-09-02' })
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  return 'filled'
}
const nested = (times: number) => `${'{{#if a}}\n'.repeat(times)}x${'{{/if}}'.repeat(times)}`
const calls = (times: number) => `{{#if ${'(not '.repeat(times)}a${')'.repeat(times)}}}x{{/if}}`

describe('limits end with a clear error', () => {
  it('of blocks within each other, with the line', () => {
    expect(refusal(nested(DEEPEST.blocks))).toBe('filled')
    expect(refusal(nested(DEEPEST.blocks + 1))).toBe(`T-EXAMPLE, line 33: {{#…}} stand within each other more than ${DEEPEST.blocks} deep; write a part of it as a partial`)
    expect(refusal(nested(1500))).toContain('more than 32 deep')
  })
  it('of helpers within each other', () => {
    expect(refusal(calls(DEEPEST.calls))).toBe('filled')
    expect(refusal(calls(DEEPEST.calls + 1))).toContain('helpers are called within each other more than 16 deep')
  })
  it('of quotations and lists within each other, also where values repeat them', () => {
    expect(refusal(`${'> '.repeat(12)}x`)).toContain('twelve or more quotations and lists')
    expect(refusal('{{#each steps}}> {{/each}}x', { steps: Array.from({ length: 300 }, () => 'a') })).toContain('twelve or more quotations and lists')
  })
  it('of partials that call each other', () => expect(refusal('{{> one}}', {}, { one: '{{> two}}', two: '{{> one}}' })).toContain(`more than ${LIMITS.depth} deep`))
  it('of a body', () => expect(refusal('word '.repeat(9000))).toContain('longer than 40000 characters'))
  it('of rounds', () => {
    const steps = Array.from({ length: 60 }, () => 'a')
    expect(refusal('{{#each steps}}{{#each ../steps}}x{{/each}}{{/each}}', { steps })).toContain(`repeats more than ${LIMITS.rounds} times`)
  })
  it('of the whole document', () => {
    const words = 'word '.repeat(2000)
    expect(refusal('{{#each steps}}{{../words}}{{/each}}', { words, steps: Array.from({ length: 200 }, () => 'a') })).toContain(`grows beyond ${LIMITS.length} characters`)
  })
  it('and count only what is nested: blocks side by side, brackets in words', () => {
    const body = `${'{{#if a}}x{{else}}y{{/if}} {{^if a}}z{{/if}} ((((((((((((((((((((b'.repeat(60)}`
    expect(() => parseBody(body, 'a')).not.toThrow()
  })
})

describe('a value of ten thousand characters', () => {
  it('comes out whole in plain text', () => {
    const words = '**_[`<{{a}}|\u202e'.repeat(770)
    expect(render(template('{{words}}'), { words }, { settings: {}, today: '2026-09-02' }).text).toBe(words)
  })
})
