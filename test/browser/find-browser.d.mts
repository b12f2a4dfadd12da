export const HOW_TO_GET_ONE: string
export const QUIET: readonly string[]
export function findBrowser(env?: Record<string, string | undefined>): string | undefined
