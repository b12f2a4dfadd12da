/** Which fields of a form can hold a draft, where nothing is known of the page: never what is a search box, a password or an address. */

/** In one line nobody drafts; but a headline or a post of one line is written in a wide field. */
const NARROWEST = 250

export function isDraftField(field: Element): field is HTMLTextAreaElement | HTMLInputElement {
  const isArea = field instanceof HTMLTextAreaElement
  if (!isArea && !(field instanceof HTMLInputElement)) return false
  if (field.readOnly || field.disabled || field.getAttribute('role') === 'combobox') return false
  if (isArea) return true
  const { type, autocomplete } = field
  return type === 'text' && (autocomplete === '' || autocomplete === 'on' || autocomplete === 'off') && field.getBoundingClientRect().width >= NARROWEST
}
