/** One entry of the pack in its form: what is wrong with which field, and leaving it. What nobody has come to yet is not wrong yet. */
import { type FocusEvent, useState } from 'react'
import { useAfterPress } from '#app/panel/parts/use-after-press.ts'
import { linkTo } from './studio-props.ts'

interface Problem {
  /** '' where it is the whole entry. */
  readonly field: string
  readonly message: string
}

/** @param name - begins the ids of the fields @param room - to which "done" goes back @param told - whether a field is spoken of before anybody was there */
export function useEntry(name: string, problems: readonly Problem[], room: string, told: (field: string) => boolean = () => false) {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const afterPress = useAfterPress()
  const error = (field: string) => (tried || visited.has(field) || told(field) ? problems.find((problem) => problem.field === field)?.message : undefined)
  return {
    error,
    at: (field: string) => ({ id: `${name}-${field}`, error: error(field) }),
    general: problems.find(({ field }) => field === '')?.message,
    missing: tried && problems.length > 0 ? `${problems.length === 1 ? 'One thing is' : `${problems.length} things are`} still missing.` : '',
    leave({ target, relatedTarget }: FocusEvent) {
      // From one box to the next is within the field.
      const boxes = target.closest('.checks-input')
      if (boxes && relatedTarget instanceof Node && boxes.contains(relatedTarget)) return
      const [of, field] = [target.id.slice(0, name.length + 1), target.id.slice(name.length + 1)]
      if (of === `${name}-`) afterPress(() => setVisited((been) => (been.has(field) ? been : new Set([...been, field]))))
    },
    done() {
      if (problems.length === 0) {
        location.hash = linkTo(room)
        return
      }
      setTried(true)
      document.getElementById(`${name}-${problems[0]?.field}`)?.focus()
    },
  }
}
