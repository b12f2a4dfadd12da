/** Stands in for the page when a part of it fails: what happened, and that the draft is kept. */
import { reasonOf } from '../drafts/desk.ts'

export const Mishap = ({ error }: { error: unknown }) => (
  <main className="mishap" role="alert">
    <h1>Seconder has stopped</h1>
    <p>Something in it went wrong. What you wrote is kept on this device as far as it was saved: load the page again to go on.</p>
    <p className="hint">For whoever looks after Seconder: {reasonOf(error)}</p>
    <button type="button" onClick={() => location.reload()}>
      Load the page again
    </button>
  </main>
)
