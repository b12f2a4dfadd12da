/** Every product and the command that builds it, in the order in which they are built: `npm run build`, `npm test` and `prepare` share it. */
import { tool } from './run.mjs'

const vite = (config) => tool('vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn')
const extension = (browser) => tool('wxt/bin/wxt.mjs', 'build', 'extension', '-b', browser)

/** All but `pack` need the pack. */
export const builds = {
  pack: [process.execPath, '--import', 'tsx', 'scripts/build-pack.ts'],
  cli: vite('shared/cli/vite.config.ts'),
  desk: vite('shared/app/desk/vite.config.ts'),
  chrome: extension('chrome'),
  edge: extension('edge'),
  firefox: extension('firefox'),
  office: vite('office-addin/vite.config.ts'),
}
