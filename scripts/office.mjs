/**
 * `npm run office`: builds the add-in for this machine and serves it over https, as Office wants it even here.
 * `npm run office -- --port N`. A certificate that this machine trusts is made by Microsoft's own tool.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, listening, portFrom, Refusal, root, start } from './lib/starting.mjs'

const COMMAND = 'npm run office'
const PORT = 3000
const built = join(root, 'office-addin', 'dist')

function readOptions(args) {
  let port = PORT
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i].split(/=(.*)/s)
    if (name !== '--port') throw new Refusal(`${COMMAND} does not know "${args[i]}". It takes: --port N`)
    port = portFrom(joined ?? args[++i] ?? '', `${COMMAND} -- --port 3001`)
  }
  return port
}

/** The first time, the system asks whether it should trust the new authority: only this machine's own. */
async function certificate() {
  console.log('A certificate for https://localhost is looked for, or made; your system may ask whether to trust it.')
  const { default: certs } = await import('office-addin-dev-certs')
  try {
    const { cert, key } = await certs.getHttpsServerOptions()
    return { cert, key }
  } catch (error) {
    return untrusted(error)
  }
}

/** Enough to look at the pages in a browser, which asks once; Office itself shows no pane from an address it does not trust. */
async function untrusted(error) {
  const { default: made } = await import('office-addin-dev-certs/lib/defaults.js')
  const how = 'Run "npx office-addin-dev-certs install" with an account that may add a trusted certificate'
  if (!existsSync(made.localhostCertificatePath) || !existsSync(made.localhostKeyPath))
    throw new Refusal(`The certificate could not be made: ${error.message.trim()}\n${how}, then ${COMMAND} again.`)
  console.log(`This system does not trust the certificate yet, so Word and Outlook would show no pane: ${error.message.trim()}\n${how}.`)
  return { cert: readFileSync(made.localhostCertificatePath), key: readFileSync(made.localhostKeyPath) }
}

const whatToClick = (url) => `Seconder for Office is at ${url}  (Ctrl+C stops it)

  Word on the web    Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in: ${join(built, 'word.xml')}
  Word for Windows   share the folder ${built}, add it under File, Options, Trust Center,
                     Trusted Add-in Catalogues, then Home, Add-ins, Shared Folder
  Word for Mac       copy word.xml to ~/Library/Containers/com.microsoft.Word/Data/Documents/wef
  Outlook            https://aka.ms/olksideload, My add-ins, Add a custom add-in, Add from file:
                     ${join(built, 'outlook.xml')}

Afterwards: Home, "Templates and checks" in Word; in Outlook it stands in the message that is being written.
docs/office.md says how to take it out again, and how a council or a group installs it for everybody.`

async function startOffice() {
  const port = readOptions(process.argv.slice(2))
  await install(COMMAND)
  await build('office', 'the add-in', { SECONDER_ADDIN_URL: `https://localhost:${port}` })
  const tls = await certificate()
  const { serveFolder } = await import('./lib/serve-folder.mjs')
  const what = {
    folder: built,
    port,
    tls,
    // Office on the web shows the pane in a frame and its icons on pages of its own.
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    missing: 'There is no such page here: Word and Outlook find theirs by the manifests in office-addin/dist.',
  }
  const { url } = await listening(() => serveFolder(what), { port, command: COMMAND, scheme: 'https', first: PORT })
  console.log(whatToClick(url))
}

start(startOffice)
