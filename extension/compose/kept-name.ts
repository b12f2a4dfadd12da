import type { DraftHost } from '#app/host/draft-host.ts'

/** The name under which is kept what the person said about a draft. */
export const keptName = (host: Pick<DraftHost, 'name'> & { readonly id: string }): string => `${host.name}:${host.id}`
