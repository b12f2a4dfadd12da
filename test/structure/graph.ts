/** Who imports whom: files by their path, packages by their name. */
import { posix } from 'node:path'
import { type Import, importsOf } from './syntax.ts'
import { code, type SourceFile } from './tree.ts'

export interface Edge extends Import {
  readonly from: string
  /** The path of a file of the repository, or the name of a package (`node:fs`, `zod`, `@tiptap/core`). */
  readonly to: string
  readonly own: boolean
}

const ROOMS: Record<string, string> = {
  '#core/': 'shared/core/',
  '#app/': 'shared/app/',
  '#cli/': 'shared/cli/',
  '#extension/': 'extension/',
  '#office/': 'office-addin/',
  '#test/': 'test/',
  '#generated/': 'generated/',
}

export function resolve(specifier: string, from: string): { to: string; own: boolean } {
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')), own: true }
  const room = Object.keys(ROOMS).find((prefix) => specifier.startsWith(prefix))
  if (room) return { to: ROOMS[room] + specifier.slice(room.length), own: true }
  if (specifier.startsWith('node:') || specifier.startsWith('virtual:')) return { to: specifier, own: false }
  return {
    to: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
    own: false,
  }
}

export const edgesOf = (file: SourceFile): Edge[] => importsOf(file).map((each) => ({ ...each, from: file.path, ...resolve(each.specifier, file.path) }))
export const edges: readonly Edge[] = code.flatMap(edgesOf)

/** What each file imports at run time and at once. */
function atOnce(among: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const leaving = new Map<string, Edge[]>()
  for (const edge of among) {
    if (edge.typeOnly || edge.lazy) continue
    const before = leaving.get(edge.from)
    if (before) before.push(edge)
    else leaving.set(edge.from, [edge])
  }
  return leaving
}

/** The way by which `start` comes to import, at run time and at once, something that `wanted` names; undefined where it does not. */
export function wayTo(start: string, wanted: (to: string) => boolean, among: readonly Edge[] = edges): string[] | undefined {
  const leaving = atOnce(among)
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    for (const { to } of leaving.get(current) ?? []) {
      if (cameFrom.has(to) || to === start) continue
      cameFrom.set(to, current)
      if (wanted(to)) {
        const way = [to]
        for (let step = cameFrom.get(to); step !== undefined; step = cameFrom.get(step)) way.unshift(step)
        return way
      }
      queue.push(to)
    }
  }
  return undefined
}

/** One ring of imports for each knot, at run time and at once; a file that is loaded lazily is no ring. */
export function rings(among: readonly Edge[] = edges): string[][] {
  const next = atOnce(among.filter(({ own }) => own))
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const follow = (file: string): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file])
      return
    }
    if (done.has(file)) return
    done.add(file)
    path.push(file)
    for (const { to } of next.get(file) ?? []) follow(to)
    path.pop()
  }
  for (const file of next.keys()) follow(file)
  return found
}
