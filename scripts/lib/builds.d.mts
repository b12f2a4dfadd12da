export const builds: Readonly<Record<string, readonly string[]>>
