/** The wire between Microsoft's client runtime and the host, as far as the Word client speaks it. */
export interface Request {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

export interface Arguments {
  readonly Arguments?: readonly unknown[]
  /** Where an argument is an object, its path; else 0. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[]
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly QueryInfo?: { readonly Select?: readonly string[] }
  readonly ArgumentInfo?: Arguments
}

export interface ObjectPath {
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: Arguments
}

export interface Result {
  readonly ActionId: number
  readonly Value: unknown
}

export interface Reply {
  readonly HttpStatusCode: 200
  readonly Headers: Readonly<Record<string, string>>
  readonly Body: { readonly Results: readonly Result[]; readonly Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number } }
}

/** After a run the client lets go of what it had: no round trip that anyone waits for. */
export const onlyReleases = ({ Actions }: Request): boolean => Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference')
