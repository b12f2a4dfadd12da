/** The fields of `pages/fields.ts`, one after the other, with a mirror over each. */
import type { Answer, Ask, Mirrored } from './asks.ts'

export const FIELDS = ['plain', 'serif', 'narrow', 'capitals', 'unwrapped', 'scaled', 'zoomed', 'right', 'line', 'line-scrolled', 'in-dialog'] as const
export type FieldName = (typeof FIELDS)[number]

export interface Hand {
  evaluate(work: (value: string) => void, value: string): Promise<void>
  ask(ask: Ask): Promise<Answer>
}

/** @param scrolled how far the field's own text is scrolled, both ways, in px */
export async function standOver({ evaluate, ask }: Hand, name: FieldName, scrolled: number): Promise<Mirrored> {
  await evaluate(show, JSON.stringify({ name, scrolled }))
  const { mirrored, problem } = await ask({ do: 'mirror', field: `#${name}` })
  if (!mirrored) throw new Error(problem)
  return mirrored
}

const show = (asked: string): void => {
  const { name, scrolled } = JSON.parse(asked) as { name: string; scrolled: number }
  const field = document.querySelector<HTMLTextAreaElement>(`#${name}`)
  for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  field?.closest('dialog')?.showModal()
  field?.scrollIntoView({ block: 'center' })
  field?.scrollTo(field.id === 'right' ? -scrolled : scrolled, scrolled)
}
