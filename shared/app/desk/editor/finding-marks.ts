/**
 * Draws findings under the words as ProseMirror decorations: they move with the text while it is typed, and are never
 * part of the document, so nothing of them is copied, saved or sent.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Severity } from '#core/checker/finding.ts'

export interface DrawnMark {
  readonly from: number
  readonly to: number
  readonly severity: Severity
  /** Says which finding; the same from check to check, so that an unchanged mark is not drawn again. */
  readonly id: string
}

const key = new PluginKey<DecorationSet>('findingMarks')

/** A transaction that draws these marks instead of the ones before; it changes nothing else and stays out of undo. */
export const drawMarks = (tr: Transaction, marks: readonly DrawnMark[]): Transaction => tr.setMeta(key, marks).setMeta('addToHistory', false)

const decorate = (doc: Node, marks: readonly DrawnMark[]): DecorationSet =>
  DecorationSet.create(
    doc,
    marks.map(({ from, to, severity, id }) => Decoration.inline(from, to, { class: `marked marked-${severity}` }, { id, severity })),
  )

/** Whether just these marks are drawn already: then there is nothing to do, which is so for most keys. */
export function isDrawn(state: EditorState, marks: readonly DrawnMark[]): boolean {
  const drawn = key.getState(state)?.find() ?? []
  const wanted = new Set(marks.map(({ from, to, severity, id }) => `${from} ${to} ${severity} ${id}`))
  return drawn.length === marks.length && drawn.every(({ from, to, spec }) => wanted.has(`${from} ${to} ${spec.severity} ${spec.id}`))
}

/** The marks drawn at a position, each where it stands now, after all typing since. */
export const marksAt = (state: EditorState, pos: number): { id: string; from: number; to: number }[] =>
  (key.getState(state)?.find(pos, pos) ?? []).map(({ spec, from, to }) => ({ id: String(spec.id), from, to }))

export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, drawn, _before, { doc }) {
          const marks: readonly DrawnMark[] | undefined = tr.getMeta(key)
          if (marks) return decorate(doc, marks)
          return tr.docChanged ? drawn.map(tr.mapping, doc) : drawn
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})
