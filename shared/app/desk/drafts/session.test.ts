// @vitest-environment happy-dom
import { redo, undo } from '@tiptap/pm/history'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { memoryStore } from '../../store/open-store.ts'
import { newRecord } from './desk.ts'
import { openSession } from './session.ts'

const TEMPLATE = { id: 'T-CASE-ACK', version: '1.0.0', digest: 'd', purpose: 'casework' as const, passages: [{ id: 'privacy', lines: ['For nothing else.'], hash: 'h' }] }
const open = (template?: typeof TEMPLATE) => openSession(newRecord({ title: 'A letter', template }), false, { store: memoryStore(), bringUp: () => {}, newer: () => {} })

// The editor looks at its page once more a moment after a change, when this file's page may be gone.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterAll(() => void vi.useRealTimers())

describe('An open draft', () => {
  it('tells the checker from which template it began, with its locked passages', async () => {
    const { host, template } = open(TEMPLATE)
    expect((await host.read()).template).toMatchObject({ id: 'T-CASE-ACK', version: '1.0.0', passages: TEMPLATE.passages })
    template.set(undefined)
    expect(await host.read()).not.toHaveProperty('template')
  })
  it('of an earlier Seconder, which kept no passages, has none', async () => {
    const { passages: _, ...older } = TEMPLATE
    expect((await open(older as typeof TEMPLATE).host.read()).template).toMatchObject({ id: 'T-CASE-ACK', passages: [] })
  })
  it('keeps them when it is saved', () => expect(open(TEMPLATE).record().template).toEqual(TEMPLATE))
  it('forgets it when Ctrl+Z takes the template out, and remembers it when it comes back', async () => {
    const { host, template, editor } = open()
    const line = { kind: 'paragraph' as const, runs: [{ text: 'For nothing else.' }] }
    await host.insert({ template: TEMPLATE, title: 'Letter', blocks: [line], html: '', text: 'For nothing else.', markdown: '' }, 'whole')
    template.set(TEMPLATE)
    undo(editor.state, editor.view.dispatch)
    expect(editor.state.doc.textContent).toBe('')
    expect(template.read()).toBeUndefined()
    redo(editor.state, editor.view.dispatch)
    expect(template.read()).toEqual(TEMPLATE)
  })
  it('is worth keeping for the form that is being filled for it alone, and no longer than that', async () => {
    const store = memoryStore()
    const { id, formsPlace, autosave } = openSession(newRecord(), false, { store, bringUp: () => {}, newer: () => {} })
    await autosave.save()
    expect(await store.draft(id)).toBeUndefined()
    formsPlace.withDraft?.write({ forms: { 'T-PR': { headline: 'Saturdays' } } })
    await autosave.save()
    expect((await store.draft(id))?.forms).toEqual({ forms: { 'T-PR': { headline: 'Saturdays' } } })
    formsPlace.withDraft?.write(undefined)
    await autosave.save()
    expect(await store.draft(id)).not.toHaveProperty('forms')
  })
  it('is checked again once a template went into it', async () => {
    const { host, template } = open()
    const heard: string[] = []
    host.watch((changes) => heard.push(...changes.map(({ kind }) => kind)), new AbortController().signal)
    template.set(TEMPLATE)
    expect(heard).toContain('context')
  })
})
