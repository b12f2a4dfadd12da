/** Puts a fake Word behind Microsoft's client runtime: its requests go to our host, its questions about Office to our Office. */
import type { FakeWord } from '../fake-word.ts'
import type { Request } from '../wire/messages.ts'
import type { ClientRuntime } from './client-runtime.ts'
import { addNewerMembers } from './newer-members.ts'
import { officeFor } from './office.ts'

/** @param runtime the globals that dist/word-web-16.00.js has made; `Office` is replaced */
export function connect(runtime: ClientRuntime, word: FakeWord): void {
  const { OfficeExtension } = runtime
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve(null)
    }
    _createRequestExecutorOrNull() {
      return { executeAsync: (_data: unknown, _flags: unknown, message: { Body: Request }) => word.answer(message.Body) }
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session()
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  addNewerMembers(runtime, word)
  runtime.Office = officeFor(runtime.Office, word)
}
