/** Carries out one request of the client runtime: object paths become objects, actions are done in order until one fails. */

import { ApplicationObject } from '../api/application.ts'
import type { Collection } from '../api/collection.ts'
import { HostError, notFound } from '../api/host-error.ts'
import { DocumentObject } from '../api/objects.ts'
import { RangeObject } from '../api/range.ts'
import type { WordDocument } from '../model/word-document.ts'
import { ACTION, type Action, type Arguments, PATH, type Reply, type Request, type Result } from './messages.ts'
import { projected } from './projected.ts'
import { References } from './references.ts'

/** A mutating call is one step of Word's own undo; there is no way to group several. */
export class Executor {
  readonly document: WordDocument
  /** Calls that fail: the name of the call, and the code that it fails with. */
  readonly faults: ReadonlyMap<string, string>
  readonly #references = new References()
  readonly #root: DocumentObject

  constructor(document: WordDocument, faults: ReadonlyMap<string, string> = new Map()) {
    this.document = document
    this.faults = faults
    this.#root = new DocumentObject(document)
  }

  execute(request: Request): Reply {
    const objects = new Map<number, unknown>()
    const kept = new Map<number, string>()
    const results: Result[] = []
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.document.undoLog.step(() => this.#act(action, request, objects, kept)) ?? null })
      } catch (error) {
        return this.#failed(error, results, index, request.ObjectPaths[action.ObjectPathId]?.Name)
      }
    }
    this.#releaseUnkept(objects, kept)
    return { HttpStatusCode: 200, Headers: {}, Body: { Results: results } }
  }

  #act(action: Action, request: Request, objects: Map<number, unknown>, kept: Map<number, string>): unknown {
    const target = this.#resolve(action.ObjectPathId, request, objects)
    if (action.ActionType === ACTION.instantiate) {
      if (target === null) return null
      const id = kept.get(action.ObjectPathId)
      return id ? { _ReferenceId: id } : {}
    }
    if (target === null) return null
    if (action.ActionType === ACTION.query) return projected(target as object, action.QueryInfo?.Select ?? [], this.#references)
    if (action.ActionType === ACTION.method && action.Name === '_KeepReference') {
      kept.set(action.ObjectPathId, this.#references.idOf(target as object))
      return null
    }
    if (action.ActionType === ACTION.method && action.Name === '_RemoveReference') {
      const gone = this.#references.forget(String(action.ArgumentInfo?.Arguments?.[0]))
      if (gone instanceof RangeObject) gone.release()
      return null
    }
    if (action.ActionType === ACTION.method) return this.#call(target, action.Name, action.ArgumentInfo, request, objects)
    if (action.ActionType !== ACTION.setProperty) return null
    if (!(action.Name in (target as object))) throw new HostError('ApiNotFound', `There is no ${action.Name} here.`)
    ;(target as Record<string, unknown>)[action.Name] = action.ArgumentInfo?.Arguments?.[0]
    return null
  }

  #resolve(id: number, request: Request, objects: Map<number, unknown>): unknown {
    if (objects.has(id)) return objects.get(id)
    const path = request.ObjectPaths[id]
    if (!path) throw new HostError('InvalidObjectPath', 'The object path does not lead anywhere.')
    const parent = path.ParentObjectPathId === undefined ? undefined : this.#resolve(path.ParentObjectPathId, request, objects)
    const object = parent === null ? null : this.#step(path.ObjectPathType, path.Name, parent, path.ArgumentInfo, request, objects)
    objects.set(id, object)
    return object
  }

  #step(type: number, name: string, parent: unknown, info: Arguments | undefined, request: Request, objects: Map<number, unknown>): unknown {
    if (type === PATH.root) return this.#root
    if (type === PATH.newObject) return name.endsWith('.Application') ? new ApplicationObject(this.document) : {}
    if (type === PATH.nothing) return null
    if (type === PATH.reference) {
      const object = this.#references.get(name)
      if (!object) throw new HostError('InvalidObjectPath', 'The object is no longer there.')
      return object
    }
    if (type === PATH.indexer) return (parent as Collection<unknown>).GetItem(Number(info?.Arguments?.[0]))
    if (type === PATH.method) return this.#call(parent, name, info, request, objects)
    if (!(name in (parent as object))) throw new HostError('ApiNotFound', `There is no ${name} here.`)
    const value = (parent as Record<string, unknown>)[name]
    if (value === undefined) throw notFound()
    return value
  }

  #call(target: unknown, name: string, info: Arguments | undefined, request: Request, objects: Map<number, unknown>): unknown {
    const fault = this.faults.get(name)
    if (fault) throw new HostError(fault, `${name} does not work just now.`)
    const method = (target as Record<string, unknown>)[name]
    if (typeof method !== 'function') throw new HostError('ApiNotFound', `There is no ${name} here.`)
    const values = (info?.Arguments ?? []).map((value, i) => {
      const path = info?.ReferencedObjectPathIds?.[i]
      return path ? this.#resolve(path, request, objects) : (value ?? undefined)
    })
    return method.apply(target, values) as unknown
  }

  /** Ranges that nobody holds need not be moved along. */
  #releaseUnkept(objects: ReadonlyMap<number, unknown>, kept: ReadonlyMap<number, string>): void {
    for (const [id, object] of objects) if (object instanceof RangeObject && !kept.has(id) && !this.#references.has(object)) object.release()
  }

  #failed(error: unknown, results: readonly Result[], index: number, at = 'Document'): Reply {
    if (!(error instanceof HostError)) throw error
    const failure = { Code: error.code, Message: error.message, HttpStatusCode: 400, Location: at.charAt(0).toLowerCase() + at.slice(1), ActionIndex: index }
    return { HttpStatusCode: 200, Headers: {}, Body: { Results: results, Error: failure } }
  }
}
