/** What the pane shows where there is no panel to show: one thing that happened, and what to do. */
import type { ReactNode } from 'react'

export const Message = ({ title, children, again }: { readonly title: string; readonly children: ReactNode; readonly again?: boolean }) => (
  <main className="page">
    <div role="status">
      <h1>{title}</h1>
      {children}
    </div>
    {again && (
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    )}
  </main>
)

export const Mishap = ({ error }: { readonly error: unknown }) => (
  <Message title="Seconder has stopped" again>
    <p>Something in this pane went wrong. Your document or message is as it was.</p>
    <p className="hint">For whoever looks after Seconder: {error instanceof Error && error.message ? error.message : 'no reason given'}</p>
  </Message>
)

export const OutsideOffice = () => (
  <Message title="Open Seconder from Word or Outlook">
    <p>This page is the pane that Word shows beside a document, and Outlook beside a message. On its own it has nothing to work on.</p>
    <p>
      In Word open a document, in Outlook begin a message, and choose <strong>Templates and checks</strong>. It is not there? Whoever looks after your Office can add it;{' '}
      <a href="./help.html">how to begin</a> says more.
    </p>
  </Message>
)

export const NoOfficeScript = () => (
  <Message title="Office could not be reached" again>
    <p>
      Microsoft’s part of this pane, Office.js, did not load. It comes from appsforoffice.microsoft.com: check the connection, or ask whoever looks after your network to allow that
      address.
    </p>
    <p>Your document or message is as it was.</p>
  </Message>
)

export const Waiting = () => (
  <Message title="Waiting for Office…" again>
    <p>Word or Outlook has not answered yet. If this stays, close the pane and open it again.</p>
  </Message>
)
