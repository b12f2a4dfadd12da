/** What the pane shows where there is no panel to show: one thing that happened, and what to do. */
import type { ReactNode } from 'react'

export const Message = ({ title, children, again }: { readonly title: string; readonly children: ReactNode; readonly again?: boolean }) => (
  <div className="page" role="status">
    <h1>{title}</h1>
    {children}
    {again && (
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    )}
  </div>
)

export const Mishap = ({ error }: { readonly error: unknown }) => (
  <Message title="Seconder has stopped" again>
    <p>Something in this pane went wrong. Your document is in Word, as it was.</p>
    <p className="hint">For whoever looks after Seconder: {error instanceof Error && error.message ? error.message : 'no reason given'}</p>
  </Message>
)

export const OutsideWord = () => (
  <Message title="Open Seconder from Word">
    <p>This page is the pane that Word shows beside a document. On its own it has no document to work on.</p>
    <p>
      Open a document in Word and choose <strong>Templates and checks</strong> on the Home tab. It is not there? Whoever looks after your Word can add it;{' '}
      <a href="./help.html">how to begin</a> says more.
    </p>
  </Message>
)

export const NoOfficeScript = () => (
  <Message title="Word could not be reached" again>
    <p>
      Microsoft’s part of this pane, Office.js, did not load. It comes from appsforoffice.microsoft.com: check the connection, or ask whoever looks after your network to allow that
      address.
    </p>
    <p>Your document is in Word, as it was.</p>
  </Message>
)

export const Waiting = () => (
  <Message title="Waiting for Word…" again>
    <p>Word has not answered yet. If this stays, close the pane and open it again from the Home tab.</p>
  </Message>
)
