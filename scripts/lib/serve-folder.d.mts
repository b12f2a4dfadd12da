export interface Served {
  readonly url: string
  close(): Promise<void>
}
export function isOwnHost(header: string | undefined): boolean
export function serveFolder(what: {
  readonly folder: string
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
  readonly missing: string
  readonly tls?: { readonly cert: Uint8Array; readonly key: Uint8Array }
}): Promise<Served>
