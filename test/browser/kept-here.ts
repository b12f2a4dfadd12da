/** Everything that the page's origin keeps, by place; values as text. Runs in the page or in the extension's background. */
export async function keptHere(): Promise<[place: string, value: string][]> {
  const found: [string, string][] = []
  const inWords = (value: unknown) => JSON.stringify(value) ?? ''
  for (const [name, storage] of [
    ['localStorage', globalThis.localStorage],
    ['sessionStorage', globalThis.sessionStorage],
  ] as const)
    for (const key of storage ? Object.keys(storage) : []) found.push([`${name} ${key}`, storage.getItem(key) ?? ''])
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name))
    for (const store of db.objectStoreNames) {
      const [keys, values] = await Promise.all([asked(db.transaction(store).objectStore(store).getAllKeys()), asked(db.transaction(store).objectStore(store).getAll())])
      for (const [i, key] of keys.entries()) found.push([`IndexedDB ${name} ${store} ${key}`, inWords(values[i])])
    }
    db.close()
  }
  for (const name of await caches.keys()) found.push([`cache ${name}`, (await (await caches.open(name)).keys()).map(({ url }) => url).join(' ')])
  const { chrome } = globalThis as unknown as { chrome?: { storage?: Record<string, { get?(keys: null): Promise<Record<string, unknown>> }> } }
  for (const area of ['local', 'session', 'sync'])
    for (const [key, value] of Object.entries((await chrome?.storage?.[area]?.get?.(null)) ?? {})) found.push([`storage.${area} ${key}`, inWords(value)])
  return found
}
