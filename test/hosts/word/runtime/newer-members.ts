/**
 * Members of WordApi 1.5 and later that the npm build of the client runtime is too old to have: whole files, paragraph
 * identities and paragraph events. Made with the runtime's own helpers, and as unwilling as its own members where the set is missing.
 */
import type { AnnotationEventName, FakeWord, ParagraphEventName } from '../fake-word.ts'
import type { ClientRuntime, ParagraphPrototype } from './client-runtime.ts'

const HOST = 'Word'
const WRITE = 0
const READ = 1
const ANNOTATION_EVENTS: Readonly<Record<AnnotationEventName, string>> = { onAnnotationClicked: '1.7', onAnnotationPopupAction: '1.8' }
const EVENTS: readonly ParagraphEventName[] = ['onParagraphAdded', 'onParagraphChanged', 'onParagraphDeleted']

interface Known extends ParagraphPrototype {
  uniqueLocalIdKnown?: string
  _isNull: boolean
}

export function addNewerMembers({ Word, OfficeExtension }: ClientRuntime, word: FakeWord): void {
  const { Utility, BatchApiHelper } = OfficeExtension
  const needs = (member: string) => Utility.throwIfApiNotSupported(member, 'WordApi', '1.6', HOST)
  const paragraph = Word.Paragraph.prototype
  const extend = (list: string, more: unknown) => {
    const before = (Object.getOwnPropertyDescriptor(paragraph, list)?.get?.call(paragraph) ?? []) as unknown[]
    Object.defineProperty(paragraph, list, { get: () => [...before, more], configurable: true })
  }
  extend('_scalarPropertyNames', 'uniqueLocalId')
  extend('_scalarPropertyOriginalNames', 'UniqueLocalId')
  extend('_scalarPropertyUpdateable', false)
  Object.defineProperty(paragraph, 'uniqueLocalId', {
    get(this: Known) {
      needs('Paragraph.uniqueLocalId')
      Utility.throwIfNotLoaded('uniqueLocalId', this.uniqueLocalIdKnown, 'Paragraph', this._isNull)
      return this.uniqueLocalIdKnown
    },
    configurable: true,
  })
  const handleResult = paragraph._handleResult
  paragraph._handleResult = function (this: Known, value: { UniqueLocalId?: string } | null) {
    handleResult.call(this, value)
    if (value?.UniqueLocalId !== undefined) this.uniqueLocalIdKnown = value.UniqueLocalId
  }

  Object.defineProperty(paragraph, 'getText', {
    value(this: object, options: object) {
      Utility.throwIfApiNotSupported('Paragraph.getText', 'WordApi', '1.7', HOST)
      return BatchApiHelper.invokeMethod(this, 'GetText', READ, [options], 4, 0)
    },
    configurable: true,
  })

  Object.defineProperty(paragraph, 'insertAnnotations', {
    value(this: object, set: object) {
      Utility.throwIfApiNotSupported('Paragraph.insertAnnotations', 'WordApi', '1.7', HOST)
      return BatchApiHelper.invokeMethod(this, 'InsertAnnotations', WRITE, [set], 0, 0)
    },
    configurable: true,
  })
  Object.defineProperty(paragraph, 'getAnnotations', {
    value(this: object) {
      Utility.throwIfApiNotSupported('Paragraph.getAnnotations', 'WordApi', '1.7', HOST)
      // A collection of things that have an id and can be deleted: the class is another, what goes over the wire is not.
      return BatchApiHelper.createMethodObject(Word.ContentControlCollection, this, 'GetAnnotations', READ, [], true, false, null, 4)
    },
    configurable: true,
  })

  const document = Word.Document.prototype
  Object.defineProperty(document, 'getParagraphByUniqueLocalId', {
    value(this: object, id: string) {
      needs('Document.getParagraphByUniqueLocalId')
      return BatchApiHelper.createMethodObject(Word.Paragraph, this, 'GetParagraphByUniqueLocalId', READ, [id], false, false, null, 4)
    },
    configurable: true,
  })
  Object.defineProperty(document, 'insertFileFromBase64', {
    value(this: object, file: string, where: string, options: object) {
      Utility.throwIfApiNotSupported('Document.insertFileFromBase64', 'WordApi', '1.5', HOST)
      return BatchApiHelper.createMethodObject(Word.SectionCollection, this, 'InsertFileFromBase64', WRITE, [file, where, options], true, true, null, 0)
    },
    configurable: true,
  })
  for (const [name, set] of Object.entries(ANNOTATION_EVENTS) as [AnnotationEventName, string][])
    Object.defineProperty(document, name, {
      get(this: { context: object }) {
        Utility.throwIfApiNotSupported(`Document.${name}`, 'WordApi', set, HOST)
        const { context } = this
        return {
          add(handler: (event: object) => Promise<unknown>) {
            word.annotationListeners[name].add(handler)
            return { context, remove: () => word.annotationListeners[name].delete(handler) }
          },
        }
      },
      configurable: true,
    })
  for (const name of EVENTS)
    Object.defineProperty(document, name, {
      get(this: { context: object }) {
        needs(`Document.${name}`)
        const { context } = this
        return {
          add(handler: (event: unknown) => Promise<unknown>) {
            word.paragraphListeners[name].add(handler)
            return { context, remove: () => word.paragraphListeners[name].delete(handler) }
          },
        }
      },
      configurable: true,
    })
}
