/** The page in which Outlook on the web, on Mac and the new one for Windows run the send check. Classic Outlook runs the script alone. */
import { PAGES } from './identity.ts'

export const eventsPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="referrer" content="no-referrer" />
    <title>Seconder at Send</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="./${PAGES.sendCheck}"></script>
  </head>
  <body></body>
</html>
`
