/** The properties of an object that a query asks for, under their names on the wire. */
import { Collection } from '../api/collection.ts'
import { HostError } from '../api/host-error.ts'
import type { References } from './references.ts'

type Values = Record<string, unknown>

/** @param select such as `text`, `font/bold`, `items/text`, `$none` */
export function projected(object: object, select: readonly string[], references: References): Values {
  if (object instanceof Collection) {
    const leaves = select.map((path) => path.replace(/^items(?:\/|$)/i, '')).filter(Boolean)
    return { _Items: object.items.map((item: object) => ({ ...projected(item, leaves, references), _ReferenceId: references.idOf(item) })) }
  }
  const values: Values = {}
  const deeper = new Map<string, string[]>()
  for (const path of select) {
    if (path === '$none') continue
    const [first = '', ...rest] = path.split('/')
    if (rest.length > 0) deeper.set(first, [...(deeper.get(first) ?? []), rest.join('/')])
    else values[wireName(first)] = propertyOf(object, first)
  }
  for (const [name, paths] of deeper) {
    const inner = propertyOf(object, name)
    values[wireName(name)] = inner === null ? null : projected(inner as object, paths, references)
  }
  return values
}

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function propertyOf(object: object, name: string): unknown {
  const key = wireName(name)
  if (!(key in object)) throw new HostError('InvalidArgument', `${name} cannot be loaded.`)
  return (object as Values)[key]
}
