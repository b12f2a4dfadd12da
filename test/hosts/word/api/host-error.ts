/** An error as Word's host sends it to the client runtime, which makes an OfficeExtension.Error of it. */
export class HostError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
export const notFound = () => new HostError('ItemNotFound', 'The requested resource doesn’t exist.')
export const badArgument = (what: string) => new HostError('InvalidArgument', `The argument doesn’t work for this situation: ${what}.`)
