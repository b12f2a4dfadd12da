/**
 * Registers the service worker, by which the desk works offline. A new version waits until the person asks for it:
 * nothing is swapped under their hands.
 */

/** Registration takes a script's address; under Trusted Types only a policy may make one, and this one makes only this. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }
  return trustedTypes ? trustedTypes.createPolicy('seconder-worker', { createScriptURL: () => address }).createScriptURL(address) : address
}

/** @param ready is called when a new version waits; what it is handed starts it */
export async function worksOffline(ready: (start: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: './' })
  const announce = () => {
    const { waiting } = registration
    // Without a controller this is the first installation, not a new version.
    if (waiting && navigator.serviceWorker.controller) ready(() => begin(waiting))
  }
  announce()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', announce))
}

function begin(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  // The generated worker knows this word.
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
