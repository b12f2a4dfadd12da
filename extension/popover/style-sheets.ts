/** Styles of a shadow root, made without any markup, so that no content policy of a page has a say in them. */

const made = new Map<string, CSSStyleSheet>()

export function adopt(root: ShadowRoot, css: string): void {
  let sheet = made.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    made.set(css, sheet)
  }
  root.adoptedStyleSheets = [sheet]
}
