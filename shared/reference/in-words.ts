export const FAMILIES_IN_WORDS: Readonly<Record<string, string>> = {
  'group-policy': 'Group policy',
  'data-protection': 'Data protection',
  'political-restriction': 'Political restriction',
}

/** 'press-release' → 'Press release' */
export const spaced = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).replace(/-/g, ' ')}`
