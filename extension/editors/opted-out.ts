/**
 * A page may say of an editor that no writing aid should mark it, in the words that the best known of them taught pages.
 * It is obeyed: nothing is checked or marked there unasked. A panel that the person opened still reads and inserts, at
 * their own wish; Quill 1 says it of every editor of its own. `spellcheck` says something else: it is about the browser's
 * dictionary, and many rich editors switch that off.
 */
const NO_THANKS = '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"]'

export const isOptedOut = (editor: Element): boolean => editor.closest(NO_THANKS) !== null || editor.querySelector(NO_THANKS) !== null
