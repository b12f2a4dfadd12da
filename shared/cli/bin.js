#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../../dist/cli/main.js', import.meta.url)

if (existsSync(built)) await import(built.href)
else {
  process.stderr.write('seconder: the command line is not built yet. In the folder of Seconder run: npm ci && npm run build\n')
  process.exitCode = 2
}
