/** Where the host hears no keys: a shortcut that stands in the text is offered above the rooms, for one press. */
import type { Offered } from './use-offer.ts'

export function TypedOffer({ typed }: { readonly typed: Offered['typed'] }) {
  return (
    <div role="status" className="typed-offer-place">
      {typed && (
        <div className="typed-offer">
          <p>
            <kbd>;{typed.shortcut}</kbd> stands at the end of a line.
          </p>
          <div className="row">
            <button type="button" className="primary" onClick={() => void typed.take()}>
              Insert “{typed.template.title}”
            </button>
            <button type="button" onClick={typed.leave}>
              Not now
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
