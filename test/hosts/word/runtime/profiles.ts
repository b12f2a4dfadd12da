/** The Words that people have: which requirement sets each offers, and how it says so. */
export interface Profile {
  /** Highest WordApi set, such as 1.3. */
  readonly wordApi: number
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac'
  readonly readonly: boolean
  /** Without one, Word has annotations and refuses them. */
  readonly subscription?: boolean
  /** Whether its events tell of paragraphs that an undo has changed: on the web they do not (office-js issue 5089). */
  readonly tellsOfUndo?: boolean
}

export const PROFILES = {
  'word-web': { wordApi: 1.9, platform: 'OfficeOnline', readonly: false, subscription: true },
  'win-m365': { wordApi: 1.9, platform: 'PC', readonly: false, subscription: true, tellsOfUndo: true },
  mac: { wordApi: 1.9, platform: 'Mac', readonly: false, subscription: true, tellsOfUndo: true },
  /** Bought once: stays at what Word 2019 had. */
  ltsc2019: { wordApi: 1.3, platform: 'PC', readonly: false },
  /** Bought once, and newer: it says that it has annotations, and refuses them. */
  ltsc2024: { wordApi: 1.8, platform: 'PC', readonly: false, tellsOfUndo: true },
  /** By subscription, and updated seldom. */
  'win-2302': { wordApi: 1.5, platform: 'PC', readonly: false, subscription: true, tellsOfUndo: true },
  'mac-2302': { wordApi: 1.5, platform: 'Mac', readonly: false, subscription: true, tellsOfUndo: true },
  /** Older than any that the add-in asks for. */
  word2016: { wordApi: 1.1, platform: 'PC', readonly: false },
  readonly: { wordApi: 1.9, platform: 'OfficeOnline', readonly: true },
} as const satisfies Record<string, Profile>

export type ProfileName = keyof typeof PROFILES

/** The npm runtime asks for members of 1.4 and 1.5 under the name they had before, WordApiOnline. */
export function supports({ wordApi }: Profile, set: string, version = '1.1'): boolean {
  if (set === 'WordApi') return Number(version) <= wordApi
  // no Word that was bought once has it
  if (set === 'SharedRuntime') return wordApi >= 1.9
  if (set === 'WordApiOnline') return wordApi >= 1.5
  return set === 'WordApiSearchFlags' || set === 'CustomXmlParts'
}
