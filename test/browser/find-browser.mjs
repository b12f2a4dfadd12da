/** Finds a Chromium-like browser on this machine: Chromium, Chrome or Edge. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']

export const HOW_TO_GET_ONE = 'No Chromium, Chrome or Edge was found: install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its program file.'

/** @returns {string | undefined} the path of the program file */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter(Boolean)
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC, ...programs.flatMap((folder) => WINDOWS.map((file) => join(folder, file)))]
  return places.find((place) => existsSync(place))
}

/** What Playwright turns off: of two lists the browser takes the last. find-browser.test.mjs sees that none is left out. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]
/** For each window the browser loads two pages for the list under its address bar: half a second's work, and nobody types there. */
const ADDRESS_LISTS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']
/** Each page would have the browser start a process for the next one, which most tests never open. */
const SPARE_PROCESS = 'SpareRendererForSitePerProcess'

/** The switches that make a headless browser quiet, and able to run as root in a container. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...ADDRESS_LISTS, SPARE_PROCESS].join(',')}`,
]
