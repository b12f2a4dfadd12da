/// <reference types="office-js" />
/** Which Office is there. */
export type Found = 'word' | 'outlook' | 'elsewhere' | 'no script'

/** Outside Office the script is there too, and says that there is no host. */
export async function officeReady(): Promise<Found> {
  const { Office } = globalThis as { Office?: typeof globalThis.Office }
  if (!Office?.onReady) return 'no script'
  const { host } = await Office.onReady()
  if (host === Office.HostType?.Word || String(host) === 'Word') return 'word'
  return host === Office.HostType?.Outlook || String(host) === 'Outlook' ? 'outlook' : 'elsewhere'
}
