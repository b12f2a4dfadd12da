/** Serves the built desk to this machine only. */
import { serveFolder } from './lib/serve-folder.mjs'

/** @returns {Promise<{ url: string, close(): Promise<void> }>} rejects with Node's error (EADDRINUSE, EACCES …). */
export const serveDesk = (folder, port) =>
  serveFolder({
    folder,
    port,
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin', 'Content-Security-Policy': "frame-ancestors 'none'" },
    missing: 'There is no such page here: the desk is at the address without anything after the port.',
  })
