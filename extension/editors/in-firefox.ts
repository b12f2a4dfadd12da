/** Where the browsers differ in what a command does, and cannot be asked. `cloneInto` is what a content script in Firefox has. */
export const inFirefox = (): boolean => 'cloneInto' in globalThis
