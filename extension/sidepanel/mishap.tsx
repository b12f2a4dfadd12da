/** Stands in for the side panel when a part of it fails. The draft is in the page, untouched. */
export const Mishap = ({ error }: { readonly error: unknown }) => (
  <div className="mishap" role="alert">
    <h1>Seconder has stopped</h1>
    <p>Something in this panel went wrong. Your draft is in the page, as it was.</p>
    <p className="hint">For whoever looks after Seconder: {error instanceof Error && error.message ? error.message : 'no reason given'}</p>
    <button type="button" onClick={() => location.reload()}>
      Start the panel again
    </button>
  </div>
)
