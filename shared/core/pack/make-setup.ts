/** Makes the set-up file: what travels, and what stays on the device unless somebody asks for it. */
import type { Settings } from './settings.schema.ts'
import type { SetupFile, SetupPack } from './setup-file.schema.ts'

export interface SetupWish {
  /** The day, ISO. */
  readonly madeOn: string
  /** With the people of the directory and their signatures: personal data, so only where it is asked for. */
  readonly people?: boolean
  readonly sitesOff?: readonly string[]
  /** The signed files of those in use; the group's key, which opens what is sealed in them, stays on the device. */
  readonly packs?: readonly SetupPack[]
}

/** The suppression list stays in any case: those people asked to be left alone. */
export function makeSetup({ suppressed: _, directory, house, ...settings }: Settings, { madeOn, people = false, sitesOff, packs }: SetupWish): SetupFile {
  return {
    seconder: 'setup',
    format: 1,
    madeOn,
    settings: { ...settings, ...(people && directory ? { directory } : {}), ...(house ? { house: people ? house : withoutSignatures(house) } : {}) },
    ...(sitesOff && sitesOff.length > 0 ? { sitesOff: [...sitesOff] } : {}),
    ...(packs && packs.length > 0 ? { packs: packs.map(({ title, text }) => ({ title, text })) } : {}),
  }
}

type House = NonNullable<Settings['house']>
const withoutSignatures = (house: House): House => Object.fromEntries(Object.entries(house).map(([owner, look]) => [owner, look && { ...look, signatures: undefined }]))
