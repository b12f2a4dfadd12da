/** Bundled and run inside a page: the store's own functions, with the browser's real IndexedDB under them. */
export { deviceShelf } from '#app/store/device-shelf.ts'
export { openStore } from '#app/store/open-store.ts'
