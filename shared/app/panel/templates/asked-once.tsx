/** Names that a template prints and the settings lack: asked in its form, and kept in the settings, so that nobody is sent away from what they are writing. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { isName, NAMES, type NamePath } from '#core/drafting/setting-words.ts'
import type { FieldProblem } from '#core/drafting/validate.ts'
import { capitalised, lookup } from '#core/drafting/words.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { TextInput } from '../parts/inputs.tsx'
import { useAfterPress } from '../parts/use-after-press.ts'

type Names = Readonly<Partial<Record<NamePath, string>>>

export interface Asked {
  /** The settings with what was said here. */
  readonly known: Settings
  /** Those that lacked when the form was opened or since: a field that was filled stays where it is. */
  readonly asked: readonly FieldProblem[]
  readonly names: Names
  readonly onName: (path: NamePath, name: string | undefined) => void
  /** Hands over what was said and not kept yet. */
  readonly keep: () => void
}

/** @param onKeep is given the settings with the names in them */
export function useAsked(settings: Settings, lacking: (known: Settings) => readonly FieldProblem[], onKeep: (settings: Settings) => void): Asked {
  const [names, setNames] = useState<Names>({})
  const [asked, setAsked] = useState<readonly FieldProblem[]>([])
  const kept = useRef(names)
  const known = useMemo(() => withNames(settings, names), [settings, names])
  const now = useMemo(() => (NAMES.every((path) => lookup(known, path)) ? [] : lacking(known).filter(({ path }) => isName(path))), [lacking, known])
  useEffect(() => {
    setAsked((before) => {
      const more = now.filter(({ path }) => before.every((each) => each.path !== path))
      return more.length > 0 ? [...before, ...more] : before
    })
  }, [now])
  return {
    known,
    asked,
    names,
    onName: (path, name) => setNames({ ...names, [path]: name }),
    keep: () => {
      if (kept.current === names) return
      kept.current = names
      onKeep(known)
    },
  }
}

function withNames(settings: Settings, names: Names): Settings {
  let all: Settings = settings
  for (const [path, name] of Object.entries(names)) {
    const [part, key] = path.split('.') as ['council', 'name']
    if (name?.trim()) all = { ...all, [part]: { ...all[part], [key]: name.trim() } }
  }
  return all
}

/** @param id - prefix of the ids of the form's controls */
export function AskedOnce({ id, asked, names, known, onName, keep, tried }: Asked & { readonly id: string; readonly tried: boolean }) {
  const afterPress = useAfterPress()
  if (asked.length === 0) return null
  return (
    <section className="form-grid" aria-label="Asked once" onBlur={() => afterPress(keep)}>
      <h3>Asked once</h3>
      {asked.map(({ path, label }) => (
        <TextInput
          key={path}
          id={`${id}-${path}`}
          label={capitalised(label)}
          required
          help="Your settings do not say it yet. What you write here is kept there."
          error={tried && !lookup(known, path) ? neededHere(label) : undefined}
          value={names[path as NamePath] ?? (lookup(known, path) as string | undefined)}
          onChange={(name) => onName(path as NamePath, name)}
        />
      ))}
    </section>
  )
}

export const neededHere = (label: string): string => `${capitalised(label)} is needed.`
