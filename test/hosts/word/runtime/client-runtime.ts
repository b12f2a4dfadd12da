/** What of Microsoft's client runtime (npm @microsoft/office-js) the fake host holds on to. */
export interface ClientRuntime {
  readonly Word: { readonly Document: { prototype: object }; readonly Paragraph: { prototype: ParagraphPrototype } } & Record<string, unknown>
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession: unknown }
    readonly BatchApiHelper: {
      invokeMethod(on: object, name: string, operation: number, args: unknown[], ...flags: unknown[]): object
      createMethodObject(type: unknown, parent: object, name: string, operation: number, args: unknown[], ...flags: unknown[]): object
    }
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void
    }
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean }
  } & Record<string, unknown>
  Office: Record<string, unknown>
}

export interface ParagraphPrototype {
  _handleResult(value: unknown): void
}
