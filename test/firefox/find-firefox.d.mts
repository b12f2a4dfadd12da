export const HOW_TO_GET_ONE: string
export function findFirefox(env?: Record<string, string | undefined>): string | undefined
export function ensureFirefox(oldest: string): Promise<string | undefined>
