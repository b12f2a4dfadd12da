import { describe, expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import type { Field } from '#core/pack/field.schema.ts'
import { starter } from '#generated/starter.ts'
import { named } from './free-id.ts'
import { GAP_TYPES, type GapType, ITEM_TYPES, type ItemType, isInForms, itemOf, sampleFor } from './gap-types.ts'
import { withLocked } from './locked-passages.ts'
import { begunFrom, newTemplate, taken, withEdition, withKind } from './new-template.ts'
import { roleView } from './role-view.ts'
import { shown, templateProblems } from './template-problems.ts'
import { asText, fromText, hasMore, withField, withGapType } from './template-text.ts'
import { shambles, TODAY, top, workOf } from './work-for-test.ts'

const blank = { fields: {}, samples: {}, locked: {} }
const thanks = () => ({
  ...newTemplate('T-ANYTOWN-THANKS', 'Thanks', 'Anytown Group', TODAY),
  summary: 'Thanks somebody.',
  ...fromText('Dear [Name],\n\nthank you.', undefined, blank),
})

describe('A template’s text', () => {
  it('becomes fields where it has gaps, and text again', () => {
    const { body, fields, samples } = fromText('Dear [Name],\n\nsee you on [Date], [name].', undefined, blank)
    expect(body).toBe('Dear {{name}},\n\nsee you on {{longDate date}}, {{name}}.')
    expect(Object.values(fields).map(({ type }) => type)).toEqual(['text', 'date'])
    expect(Object.keys(samples)).toEqual(['name', 'date'])
    expect(asText(body, fields)).toBe('Dear [Name],\n\nsee you on [Date], [Name].')
  })
  it('loses a field with its last gap, and keeps what was said of the others', () => {
    const first = fromText('[Name] of [Ward]', undefined, blank)
    const helped = { ...first, fields: { ...first.fields, name: { ...first.fields.name, help: 'As they sign' } } as typeof first.fields }
    const now = fromText('[Name]', undefined, helped)
    expect(Object.keys(now.fields)).toEqual(['name'])
    expect(now.fields.name?.help).toBe('As they sign')
  })
  it('leaves links, and what was made by hand', () => {
    const text = '[our page](https://a.example)\n\n{{#each items}}{{title}}{{/each}}'
    expect(fromText(text, undefined, blank).body).toBe(text)
    expect(hasMore(text)).toBe(true)
  })
  it('has gaps in its subject too', () => expect(fromText('Hello.', 'About [Topic]', blank)).toMatchObject({ subject: 'About {{topic}}', fields: { topic: { label: 'Topic' } } }))
  it('calls a gap otherwise when it becomes a day', () => {
    const day = withGapType({ ...thanks(), ...fromText('On [When].', undefined, blank) }, 'when', 'date')
    expect([day.body, day.samples.when]).toEqual(['On {{longDate when}}.', '2026-09-16'])
    expect(withGapType(day, 'when', 'text')).toMatchObject({ body: 'On {{when}}.', samples: { when: 'When' } })
  })
})

describe('A passage that is there only at times', () => {
  const text = [
    'Dear [Name],',
    '=== Only with [Phone] ===',
    'ring us on [Phone].',
    '=== Only where [Status] is: Urgent ===',
    'At once!',
    '=== Otherwise ===',
    'No hurry.',
    '=== Until here ===',
    '=== Until here ===',
    '=== Only without [Phone] ===',
    'write to us.',
    '=== Until here ===',
  ].join('\n')
  it('is written between two lines, and read again as it was', () => {
    const made = fromText(text, undefined, blank)
    expect(made.body).toContain('{{#if phone}}\nring us on {{phone}}.\n{{#if (eq status "Urgent")}}\nAt once!\n{{else}}\nNo hurry.\n{{/if}}\n{{/if}}\n{{#unless phone}}')
    expect(Object.keys(made.fields)).toEqual(['name', 'phone', 'status'])
    expect(asText(made.body, made.fields)).toBe(text)
  })
  it('stays between its braces where it asks something else, or stands within a line', () => {
    const { fields } = fromText(text, undefined, blank)
    for (const body of [
      '{{#if contact.phone}}\nRing.\n{{/if}}',
      'Ring{{#if phone}} now{{/if}}.',
      '{{#if phone}}\nRing.\n{{else if name}}\nWrite.\n{{/if}}',
      '{{#if phone}}\nRing.',
    ])
      expect(asText(body, fields)).toBe(body)
    const inside = '{{#if contact.phone}}\n{{#if phone}}\nRing.\n{{/if}}\n{{/if}}'
    expect(asText(inside, fields)).toBe('{{#if contact.phone}}\n=== Only with [Phone] ===\nRing.\n=== Until here ===\n{{/if}}')
    expect(fromText(asText(inside, fields), undefined, { ...blank, fields }).body).toBe(inside)
  })
})

describe('A gap', () => {
  const text = 'We met on this: [Gap].\n\n[Gap]\n\nThat was it.'
  const engine = createEngine(top)
  it.each(Object.keys(GAP_TYPES) as GapType[])('for %s is printed in a line and on its own, tried with its example, and a gap again in the form', (type) => {
    // a table stands on a line of its own
    const written = type === 'table' ? text.replace(': [Gap]', '') : text
    const template = withGapType({ ...thanks(), ...fromText(written, undefined, blank) }, 'gap', type)
    expect(templateProblems(template)).toEqual([])
    expect(asText(template.body, template.fields)).toBe(written)
    expect(isInForms(template.fields.gap as never)).toBe(true)
    expect(shown(template, engine, {}, TODAY).fault).toBeUndefined()
    expect(withGapType(template, 'gap', 'text').body).toBe(written.replaceAll('[Gap]', '{{gap}}'))
  })
  it('that is a list has points on its own, and is a row of words within a sentence', () => {
    const template = withGapType({ ...thanks(), ...fromText(text, undefined, blank) }, 'gap', 'list')
    expect(shown(template, engine, {}, TODAY).rendered?.text).toMatch(/We met on this: The first entry and The second entry\.\s+[-•*] The first entry\s+[-•*] The second entry/)
  })
  it.each(Object.keys(ITEM_TYPES) as ItemType[])('that lists several of %s prints each in a line and on its own, and is a gap again in the form', (type) => {
    const list = withGapType({ ...thanks(), ...fromText(text, undefined, blank) }, 'gap', 'list')
    const field = { ...list.fields.gap, of: itemOf(type, 'Entry') } as Extract<Field, { type: 'list' }>
    const one = sampleFor(itemOf(type, 'Entry'))
    const template = withField(list, 'gap', field, [one, one, one] as never)
    expect(templateProblems(template)).toEqual([])
    expect(asText(template.body, template.fields)).toBe(text)
    expect(isInForms(template.fields.gap as never)).toBe(true)
    expect(shown(template, engine, {}, TODAY).rendered?.text).toMatch(/We met on this: (.+), \1 and \1\.\s+[-•*] /)
  })
  it('that is a table prints the columns that it has now', () => {
    const table = withGapType({ ...thanks(), ...fromText('[Gap]', undefined, blank) }, 'gap', 'table')
    const { gap } = table.fields
    const wider = { ...gap, columns: { ...(gap as { columns: object }).columns, column3: { type: 'money', label: 'Sum', required: true } } } as never
    const now = withField(table, 'gap', wider, sampleFor(wider) as never)
    expect(now.body).toContain('| What | When | Sum |')
    expect(templateProblems(now)).toEqual([])
    expect(shown(now, engine, {}, TODAY).rendered?.html).toContain('£1,250')
  })
})

describe('A template', () => {
  it('has passages that nobody edits, with a reason, and approvals with roles', () => {
    const { body, ...rest } = thanks()
    const locked = { ...rest, ...fromText(withLocked(asText(body, rest.fields), 1, true), undefined, rest) }
    const agreed = { ...locked, approvals: [{ by: [], why: '' }] }
    expect(templateProblems(agreed).map(({ field }) => field)).toEqual(['locked.passage-1', 'approvals.0.by', 'approvals.0.why'])
    const whole = { ...locked, locked: { 'passage-1': 'The group agreed it.' }, approvals: [{ by: ['leader' as const], why: 'It is in the group’s name.' }] }
    expect(templateProblems(whole)).toEqual([])
    expect(shown(whole, createEngine(top), {}, TODAY).rendered?.blocks.map((block) => ('locked' in block ? block.locked : undefined))).toEqual([undefined, 'passage-1'])
  })
  it('is whole once it has a name, a purpose and its text', () => {
    expect(templateProblems(newTemplate('T-ANYTOWN-X', '', 'Anytown', TODAY)).map(({ field }) => field)).toEqual(['title', 'summary', 'body'])
    expect(templateProblems(thanks())).toEqual([])
  })
  it('is known by its name once it has one, and by the id that others know once it was published', () => {
    const fresh = { ...thanks(), id: 'T-ANYTOWN-TEMPLATE' }
    const work = workOf({ templates: [fresh] })
    expect(named(fresh, work, top).id).toBe('T-ANYTOWN-THANKS')
    expect(named(fresh, { ...work, published: { pack: work.pack } }, top)).toBe(fresh)
  })
  it('that is withdrawn says why, and a shortcut is one that can be typed', () =>
    expect(templateProblems({ ...thanks(), withdrawn: { on: TODAY, why: '' }, shortcut: 'Many Thanks' }).map(({ field }) => field)).toEqual(['withdrawn', 'shortcut']))
  it('says in which line its wording cannot be used', () => expect(templateProblems({ ...thanks(), body: 'Dear {{name}}\n\n{{#each}}' })[0]?.field).toBe('body'))
  it('is shown filled, with what the group’s rules find in it', () => {
    const engine = createEngine(top)
    const { rendered, findings } = shown(thanks(), engine, {}, TODAY)
    expect(rendered?.text).toContain('Dear Mary Ahmed')
    expect(findings).toEqual([])
    expect(shown({ ...thanks(), body: '{{#each' }, engine, {}, TODAY).fault).toMatch(/\.$/)
  })
  it('follows its kind in whom it is for', () =>
    expect(withKind(thanks(), 'press-release')).toMatchObject({ kind: 'press-release', audience: 'press', context: { kind: 'press-release', audience: 'press' } }))
  it('that was somebody’s own says so no more', () =>
    expect(taken({ ...thanks(), id: 'T-OWN-A' } as never, 'T-ANYTOWN-A', 'Anytown')).toMatchObject({
      id: 'T-ANYTOWN-A',
      summary: 'Thanks',
      sources: [{ title: 'Wording of Anytown' }],
    }))
})

describe('A template from above', () => {
  it.each(starter.templates.map((template) => [template.id, template] as const))('%s can be made the group’s own and is changed by nothing that nobody wrote', (_id, above) => {
    const own = begunFrom(above as never, 'T-ANYTOWN-OWN', 'Anytown Group', TODAY)
    expect(templateProblems(own)).toEqual([])
    const subject = own.subject === undefined ? undefined : asText(own.subject, own.fields)
    const { body, fields, locked, subject: line } = fromText(asText(own.body, own.fields), subject, own)
    expect({ body, fields, locked, line }).toEqual({ body: own.body, fields: own.fields, locked: own.locked, line: own.subject })
  })
})

describe('The edition of a wording', () => {
  const published = thanks()
  const written = { ...published, body: `${published.body}\n\nSee you.` }
  it('goes up once when something else is written than was published, and back when it is undone', () => {
    expect(withEdition(written, published).version).toBe('1.0.1')
    expect(withEdition({ ...written, version: '1.0.1', body: 'Dear {{name}}' }, published).version).toBe('1.0.1')
    expect(withEdition({ ...published, version: '1.0.1', title: 'Many thanks' }, published).version).toBe('1.0.0')
  })
  it('stays where nothing was published yet', () => expect(withEdition(written, undefined).version).toBe('1.0.0'))
})

describe('What a role sees', () => {
  const party = { ...thanks(), id: 'T-ANYTOWN-PARTY', purpose: 'party' as const }
  const forLeaders = { ...thanks(), id: 'T-ANYTOWN-LEAD', for: ['leader' as const] }
  const gone = { ...thanks(), id: 'T-ANYTOWN-GONE', withdrawn: { on: TODAY, why: 'Nobody used it.' } }
  const { pack } = workOf({
    rules: [shambles('GP-70'), { ...shambles('GP-71'), when: { role: 'whip' } } as never, { ...shambles('GP-72'), when: { kind: 'letter', not: { assistant: true } } } as never],
    templates: [thanks(), party, forLeaders, gone],
  })
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  it('is without party templates for a politically restricted post', () => {
    const view = roleView(top, pack, 'political-assistant', TODAY)
    expect([ids(view.templates), ids(view.closed), ids(view.others)]).toEqual([['T-ANYTOWN-THANKS'], ['T-ANYTOWN-PARTY'], ['T-ANYTOWN-LEAD']])
    expect([ids(view.rules), ids(view.silent)]).toEqual([['GP-70'], ['GP-71', 'GP-72']])
  })
  it('has the rules that are for it, whatever else they ask', () => expect(ids(roleView(top, pack, 'whip', TODAY).rules)).toEqual(['GP-70', 'GP-71', 'GP-72']))
})
