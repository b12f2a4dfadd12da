/** Reads a set-up file or code; the one place where what came from elsewhere meets its schema. */
import { LARGEST_SIGNED } from './limits.ts'
import { schemaFault } from './schema-fault.ts'
import { isSetupCode, LONGEST_CODE, LONGEST_WITH_PACKS, readSetupCode, setupCode } from './setup-code.ts'
import { SETUP_FORMAT, type SetupFile, setupFileSchema } from './setup-file.schema.ts'

/** Generous: a house look with a logo is 400 kB, and the packs in it are texts within a text. */
const LONGEST_FILE = 4_000_000 + 2 * LARGEST_SIGNED

/**
 * @param text - of the file, or the code as it was pasted
 * @param name - what to call it in an error: the file's name
 * @throws Error whose message says what is wrong, where, and how to mend it
 */
export function readSetup(text: string, name: string): SetupFile {
  if (text.length > LONGEST_FILE) throw new Error(`${name} is too large for a set-up file. Was another file meant?`)
  return checkSetup(parsed(text, name), name)
}

export function checkSetup(value: unknown, name: string): SetupFile {
  const { seconder, format } = (typeof value === 'object' && value !== null ? value : {}) as { readonly seconder?: unknown; readonly format?: unknown }
  if (seconder === 'store') throw new Error(`${name} is a backup with drafts, not a set-up file. “Read a backup” takes it.`)
  if (seconder === 'pack') throw new Error(`${name} is a pack, not a set-up file.`)
  if (seconder === 'setup' && typeof format === 'number' && format > SETUP_FORMAT)
    throw new Error(`${name} was made by a newer Seconder (format ${format}; this one reads ${SETUP_FORMAT}). Update Seconder and try again; nothing was changed.`)
  // A file of settings alone, as “Save settings as a file” writes it, is a set-up that says nothing else.
  const setup = seconder === undefined ? { seconder: 'setup', format: 1, madeOn: '2026-01-01', settings: value } : value
  const { data, error } = setupFileSchema.safeParse(setup)
  if (data) return data
  const { place, what } = schemaFault(error.issues, setup, setupFileSchema)
  throw new Error(`${name}: ${place === '' ? '' : `${place}: `}${what}. Nothing was changed.`)
}

function parsed(text: string, name: string): unknown {
  if (!/^\s*\{/.test(text) && isSetupCode(text)) return readSetupCode(text)
  try {
    return JSON.parse(text)
  } catch {
    if (isSetupCode(text)) return readSetupCode(text)
    throw new Error(`${name} is neither a set-up file nor a set-up code: a file ends in .seconder-setup.json, a code begins with SECONDER1. Nothing was changed.`)
  }
}

/** What a code can do without, the largest and least missed first. */
const MAY_STAY = ['house', 'earlierMotions', 'programme', 'directory', 'agreedLines', 'ownContacts'] as const

export interface CodeWithin {
  readonly code: string
  /** Parts of the settings that did not fit. */
  readonly leftOut: readonly (typeof MAY_STAY)[number][]
  /** Whether the packs are in it. */
  readonly packs: boolean
}

/** The code, without the packs and then without whole parts where it would be too long to paste; undefined where even the rest is. */
export function codeWithin(setup: SetupFile): CodeWithin | undefined {
  const whole = setup.packs && setupCode(setup)
  if (whole && whole.length <= LONGEST_WITH_PACKS) return { code: whole, leftOut: [], packs: true }
  const leftOut: (typeof MAY_STAY)[number][] = []
  let settings = setup.settings
  const { packs: _, ...light } = setup
  for (const part of [undefined, ...MAY_STAY]) {
    if (part && settings[part] === undefined) continue
    if (part) {
      settings = { ...settings, [part]: undefined }
      leftOut.push(part)
    }
    const code = setupCode({ ...light, settings })
    if (code.length <= LONGEST_CODE) return { code, leftOut, packs: false }
  }
  return undefined
}
