/// <reference types="office-js" />
/** Whether Word is there. */
export type Found = 'word' | 'elsewhere' | 'no script'

/** Outside Office the script is there too, and says that there is no host. */
export async function officeReady(): Promise<Found> {
  const { Office } = globalThis as { Office?: typeof globalThis.Office }
  if (!Office?.onReady) return 'no script'
  const { host } = await Office.onReady()
  return host === Office.HostType?.Word || String(host) === 'Word' ? 'word' : 'elsewhere'
}
