import { describe, expect, it } from 'vitest'
import { type Edge, edges, edgesOf, rings, wayTo } from './graph.ts'
import { expectNone, type Problem } from './problem.ts'
import { exists, isTest } from './tree.ts'

interface Arrow {
  readonly what: string
  readonly remedy: string
  wrong(edge: Edge): boolean
}

const inRoom = (room: string, path: string) => path.startsWith(`shared/${room}/`)
const room = (path: string) => /^shared\/(core|app|cli)\//.exec(path)?.[1]
const isSchema = (path: string) => path.endsWith('.schema.ts')
/** Where packs and templates are built or imported: here data from outside meets its schema. */
const readsData = (path: string) => isSchema(path) || inRoom('core/pack', path) || /^shared\/core\/drafting\/(?:template-reader|check-\w+)\.ts$/.test(path)
/** A host: where a draft is read and written. */
const isHost = (path: string) => inRoom('app/host', path) || /^shared\/app\/.*(?:\/host\/|-host\.tsx?$)/.test(path)

/** Packages that the core may load at run time: each was looked at and needs no page and no Node. */
const CORE_MAY_LOAD = new Set([
  '@noble/hashes',
  'docx',
  'fflate',
  'handlebars',
  'htmlparser2',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'postal-mime',
  'domhandler',
  'domutils',
  'entities',
  'yaml',
])

const ARROWS: readonly Arrow[] = [
  {
    what: 'the core does not know its hosts',
    remedy: 'Move what both need into shared/core, or hand it in as an argument',
    wrong: ({ from, to }) => inRoom('core', from) && (inRoom('app', to) || inRoom('cli', to)),
  },
  {
    what: 'the core runs without Node',
    remedy: 'Do that part in shared/cli or scripts and hand the result in',
    wrong: ({ from, to }) => inRoom('core', from) && to.startsWith('node:'),
  },
  {
    what: 'the core loads only packages that need no page and no Node',
    remedy: 'Use what is there, or look at the package and add it to CORE_MAY_LOAD in test/structure/arrows.test.ts',
    wrong: ({ from, to, own, typeOnly }) => inRoom('core', from) && !own && !typeOnly && !to.startsWith('node:') && !CORE_MAY_LOAD.has(to) && !(readsData(from) && to === 'zod'),
  },
  {
    what: 'zod and the schemas are loaded only where packs are built or imported',
    remedy: 'Write `import type`, put what is needed at run time into a file that is no schema, or do it in shared/core/pack',
    wrong: ({ from, to, typeOnly }) => inRoom('core', from) && !readsData(from) && isSchema(to) && !typeOnly,
  },
  {
    what: 'a host does not check',
    remedy: 'Import types only; whoever joins host and engine hands the findings in',
    wrong: ({ from, to, typeOnly }) => isHost(from) && inRoom('core/checker', to) && !typeOnly,
  },
  {
    what: 'the panel knows hosts through their interface only',
    remedy: 'Import the types of shared/app/host/draft-host.ts and take the host as a property',
    wrong: ({ from, to, typeOnly }) => inRoom('app/panel', from) && (inRoom('app/desk', to) || (isHost(to) && !typeOnly)),
  },
  {
    what: 'nobody imports the command line but the pages that explain it',
    remedy: 'Move what both need into shared/core',
    wrong: ({ from, to }) => inRoom('cli', to) && from.startsWith('shared/') && !inRoom('cli', from) && !inRoom('reference/pages', from),
  },
  {
    what: 'nobody imports the reference pages, which are made beside a product and never part of one',
    remedy: 'Link to the page, or move what both need into shared/core',
    wrong: ({ from, to }) => inRoom('reference', to) && /^(?:shared|extension|office-addin)\//.test(from) && !inRoom('reference', from),
  },
  {
    what: 'what is shipped does not import tests or scripts',
    remedy: 'Move it into the room that needs it',
    // How a room is built is no part of it.
    wrong: ({ from, to, own }) => from.startsWith('shared/') && !from.endsWith('/vite.config.ts') && own && /^(?:test|scripts)\//.test(to),
  },
  {
    what: 'rooms reach each other by #core/, #app/, #cli/, and core and cli reach themselves by relative paths',
    remedy: 'Write the import the other way',
    // The app holds several rooms of its own (host, panel, desk, store); there both ways read well.
    wrong: ({ from, to, own, specifier }) =>
      own && room(from) !== undefined && room(to) !== undefined && (room(from) === room(to) ? specifier.startsWith('#') && room(from) !== 'app' : !specifier.startsWith('#')),
  },
  { what: 'an import of a file carries its ending', remedy: 'Add .ts (or .tsx, .css, .json)', wrong: ({ to, own }) => own && !/\.[a-z]+$/.test(to) },
]

function against(edge: Edge): Problem[] {
  return ARROWS.filter((arrow) => arrow.wrong(edge)).map(({ what, remedy }) => ({ file: edge.from, line: edge.line, what: `imports "${edge.specifier}", but ${what}`, remedy }))
}

describe('imports', () => {
  it('run with the arrows of the design', () => {
    expectNone(edges.filter((edge) => !isTest(edge.from)).flatMap(against))
  })

  it('make no rings', () => {
    expectNone(
      rings(edges.filter((edge) => !isTest(edge.from))).map((ring) => ({
        file: ring[0] ?? '',
        what: `imports itself by way of ${ring.slice(1).join(' → ')}`,
        remedy: 'Move what both need into a file of its own, or import types only',
      })),
    )
  })

  it.each(['shared/core/checker/engine.ts', 'shared/core/drafting/render.ts'])('never lead from %s to zod', (start) => {
    expect(exists(start), `${start} is not there: name what took its place in this test`).toBe(true)
    const way = wayTo(start, (to) => to === 'zod' || to === 'yaml')
    expectNone(way ? [{ file: start, what: `reaches ${way.join(' → ')}`, remedy: 'Import types only on one of these steps' }] : [])
  })
})

describe('an import against the arrows is seen', () => {
  const seen = (path: string, text: string) => edgesOf({ path, text }).flatMap(against).length

  it.each([
    ['from the core to a host', 'shared/core/checker/engine.ts', "import type { DraftHost } from '#app/host/draft-host.ts'"],
    ['from the core to Node', 'shared/core/draft/read.ts', "import { readFileSync } from 'node:fs'"],
    ['from the core to a library for pages', 'shared/core/drafting/render.ts', "import { createElement } from 'react'"],
    ['from the core to zod', 'shared/core/checker/judge.ts', "import { z } from 'zod'"],
    ['from the core to a schema', 'shared/core/checker/judge.ts', "import { ruleSchema } from '../pack/rule.schema.ts'"],
    ['from a host to the checker', 'shared/app/desk/desk-host.ts', "import { createEngine } from '#core/checker/engine.ts'"],
    ['from the panel to the desk', 'shared/app/panel/list.tsx', "import type { Desk } from '../desk/desk.ts'"],
    ['from the panel to the code of a host', 'shared/app/panel/list.tsx', "import { memoryHost } from '../host/memory-host.ts'"],
    ['from the desk to the command line', 'shared/app/desk/main.tsx', "import { check } from '#cli/check.ts'"],
    ['from a product to the reference pages', 'shared/app/desk/main.tsx', "import { up } from '../../reference/frame.ts'"],
    ['from the core to a test', 'shared/core/calendar/days.ts', "import { days } from '../../../test/bench/days.ts'"],
    ['into another room by a relative path', 'shared/app/desk/main.tsx', "import { layOut } from '../../core/draft/layout.ts'"],
    ['into its own room by the name of the room', 'shared/core/draft/layout.ts', "import type { Draft } from '#core/draft/draft.ts'"],
    ['without an ending', 'shared/core/draft/layout.ts', "import type { Draft } from './draft'"],
  ])('%s', (_, path, text) => {
    expect(seen(path, text)).toBeGreaterThan(0)
  })

  it.each([
    ['types of a schema', 'shared/core/checker/judge.ts', "import type { Rule } from '../pack/rule.schema.ts'"],
    ['types of the checker in a host', 'shared/app/desk/desk-host.ts', "import type { Finding } from '#core/checker/finding.ts'"],
    ['the interface of hosts in the panel', 'shared/app/panel/list.tsx', "import type { DraftHost } from '../host/draft-host.ts'"],
    ['zod in a schema', 'shared/core/pack/rule.schema.ts', "import { z } from 'zod'"],
  ])('and %s is not', (_, path, text) => {
    expect(seen(path, text)).toBe(0)
  })
})
