/** The item that is being written, as the API shows it. What the profile's Mailbox set has not is not there. */
import type { FakeOutlook } from '../fake-outlook.ts'
import type { Field, Person } from '../model/mail.ts'
import { given, taken } from '../model/rewrite.ts'
import { Fails } from './calls.ts'
import { noticesOf } from './notices.ts'

const MOST_BODY = 1_000_000
const MOST_SUBJECT = 255
const MOST_ADDED = 100
const MOST_CUSTOM = 2500

type Options = Readonly<Record<string, unknown>>
export type Members = Record<string, unknown>

export function itemOf(outlook: FakeOutlook): Members {
  const { calls, mail, body, profile } = outlook
  const since = (set: number, members: Members): Members => (profile.mailbox >= set ? members : {})
  const isHtml = (options: Options) => String(options.coercionType ?? 'text') === 'html'
  const put = (html: string, options: Options, into: (html: string) => void): void => {
    if (html.length > MOST_BODY) throw new Fails('DataExceedsMaximumSize', 'The data is larger than the body can take.')
    if (isHtml(options) && mail.plain) throw new Fails('InvalidFormatError', 'The body is plain text.', 2006)
    if (!isHtml(options)) {
      into(html.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;')).replace(/\n/g, '<br>'))
      return
    }
    const holder = body.root.ownerDocument.createElement('div')
    holder.innerHTML = innerOf(html)
    taken(holder)
    into(holder.innerHTML)
  }
  const ownOnly = (options: Options) => profile.bodyMode && String(options.bodyMode) === 'HostConfig'

  const recipients = (field: Field): Members => {
    const name = mail.kind === 'appointment' ? { to: 'requiredAttendees', cc: 'optionalAttendees', bcc: 'bcc' }[field] : field
    const write = (list: readonly unknown[], before: readonly Person[]): void => {
      if (list.length > MOST_ADDED) throw new Fails('NumberOfRecipientsExceeded', 'No more than 100 people at once.')
      outlook.setPeople(field, [...before, ...list.map(personOf)])
    }
    return {
      getAsync: calls.make(`${name}.getAsync`, () =>
        mail.people[field]
          .filter(({ unresolved }) => !unresolved)
          .slice(0, profile.mostRead)
          .map(({ displayName, emailAddress, recipientType = 'other' }) => ({ displayName, emailAddress, recipientType, appointmentResponse: undefined })),
      ),
      setAsync: calls.make(`${name}.setAsync`, (list: readonly unknown[]) => write(list, []), 1),
      addAsync: calls.make(`${name}.addAsync`, (list: readonly unknown[]) => write(list, mail.people[field]), 1),
    } satisfies Office.Recipients
  }

  const people =
    mail.kind === 'message' ? { to: recipients('to'), cc: recipients('cc'), bcc: recipients('bcc') } : { requiredAttendees: recipients('to'), optionalAttendees: recipients('cc') }

  return {
    itemType: mail.kind,
    loadCustomPropertiesAsync: calls.make('loadCustomPropertiesAsync', () => customPropertiesOf(outlook), 0),
    ...people,
    subject: {
      getAsync: calls.make('subject.getAsync', () => mail.subject, 0),
      setAsync: calls.make(
        'subject.setAsync',
        (subject: string) => {
          if (subject.length > MOST_SUBJECT) throw new Fails('DataExceedsMaximumSize', 'The subject is longer than 255 characters.')
          mail.subject = subject
        },
        1,
      ),
    } satisfies Office.Subject,
    body: {
      getTypeAsync: calls.make('body.getTypeAsync', () => (mail.plain ? 'text' : 'html'), 0),
      setSelectedDataAsync: calls.make('body.setSelectedDataAsync', (html: string, options: Options = {}) => put(html, options, (own) => body.insert(own)), 1),
      prependAsync: calls.make('body.prependAsync', (html: string, options: Options = {}) => put(html, options, (own) => body.prepend(own)), 1),
      ...since(3, {
        getAsync: calls.make(
          'body.getAsync',
          (type: string, options: Options = {}) => {
            if (String(type) === 'text') return outlook.staleText ?? body.root.textContent ?? ''
            return outlook.staleHtml ?? given(ownOnly(options) ? outlook.ownHtml() : body.html, profile)
          },
          1,
        ),
        setAsync: calls.make(
          'body.setAsync',
          (html: string, options: Options = {}) => {
            if (!profile.setsBody) throw new Fails('UnsupportedOperation', 'Not available here.')
            const old = given(body.html, profile)
            put(html, options, (own) => (ownOnly(options) ? outlook.setOwnHtml(own) : body.set(own)))
            if (profile.late) outlook.lagBehind(old, profile.late)
          },
          1,
        ),
      }),
    },
    ...since(3, { notificationMessages: noticesOf(outlook) satisfies Office.NotificationMessages }),
    ...since(7, {
      [mail.kind === 'message' ? 'from' : 'organizer']: { getAsync: calls.make('from.getAsync', () => ({ ...mail.from, recipientType: 'user' }), 0) } satisfies Office.From,
      addHandlerAsync: calls.make('addHandlerAsync', (type: string, handler: (event: unknown) => void) => outlook.listen(String(type), handler), 2),
      removeHandlerAsync: calls.make('removeHandlerAsync', (type: string) => outlook.deaf(String(type)), 1),
    }),
    ...since(8, {
      getAttachmentsAsync: calls.make(
        'getAttachmentsAsync',
        () => mail.attachments.map(({ name, size = 2048, isInline = false }, i) => ({ id: String(i), name, size, isInline, attachmentType: 'file' })),
        0,
      ),
      getSharedPropertiesAsync: calls.make(
        'getSharedPropertiesAsync',
        () => {
          if (!mail.owner) throw new Fails('UnsupportedOperation', 'The item is not in a shared folder.')
          return { owner: mail.owner, targetRestUrl: 'https://outlook.office.com/api', targetMailbox: mail.owner, delegatePermissions: 3 }
        },
        0,
      ),
    }),
    ...since(10, { ...(mail.kind === 'message' && { getComposeTypeAsync: calls.make('getComposeTypeAsync', () => ({ composeType: mail.compose, coercionType: 'html' }), 0) }) }),
    ...since(8, { getInitializationContextAsync: calls.make('getInitializationContextAsync', () => outlook.initializationContext, 0) }),
    ...since(11, { sessionData: sessionDataOf(outlook) satisfies Office.SessionData }),
    ...since(13, {
      sensitivityLabel: {
        getAsync: calls.make('sensitivityLabel.getAsync', () => mail.label, 0),
        setAsync: calls.make('sensitivityLabel.setAsync', () => {}, 1),
      } satisfies Office.SensitivityLabel,
    }),
  }
}

/** A copy, as it stood when it was loaded; the item knows of changes once they are saved. */
function customPropertiesOf({ calls, mail }: FakeOutlook): Pick<Office.CustomProperties, 'get' | 'set' | 'remove' | 'saveAsync'> {
  const own = new Map(Object.entries(mail.custom))
  return {
    get: (name) => own.get(name),
    set: (name, value) => void own.set(name, value),
    remove: (name) => void own.delete(name),
    saveAsync: calls.make(
      'customProperties.saveAsync',
      () => {
        const now = Object.fromEntries(own)
        if (JSON.stringify(now).length > MOST_CUSTOM) throw new Fails('CustomPropertiesTooLarge', 'The custom properties are larger than 2,500 characters.')
        mail.custom = now
      },
      0,
    ),
  }
}

function sessionDataOf({ calls, mail, profile }: FakeOutlook): Office.SessionData {
  const most = profile.mailbox >= 16 ? 2_621_440 : 50_000
  return {
    getAsync: calls.make(
      'sessionData.getAsync',
      (name: string) => {
        const value = mail.session.get(name)
        if (value === undefined) throw new Fails('KeyNotFound', 'The key was not found.', 9020)
        return value
      },
      1,
    ),
    setAsync: calls.make(
      'sessionData.setAsync',
      (name: string, value: string) => {
        const others = [...mail.session].reduce((sum, [key, kept]) => sum + (key === name ? 0 : key.length + kept.length), 0)
        if (others + name.length + value.length > most) throw new Fails('DataExceedsMaximumSize', 'The session data is full.')
        mail.session.set(name, value)
      },
      2,
    ),
    getAllAsync: calls.make('sessionData.getAllAsync', () => Object.fromEntries(mail.session), 0),
    removeAsync: calls.make('sessionData.removeAsync', (name: string) => void mail.session.delete(name), 1),
    clearAsync: calls.make('sessionData.clearAsync', () => mail.session.clear(), 0),
  }
}

function personOf(given: unknown): Person {
  if (typeof given === 'string') return { displayName: given, emailAddress: given }
  const { displayName, emailAddress } = given as { displayName?: string; emailAddress: string }
  return { displayName: displayName ?? emailAddress, emailAddress }
}

/** What stands in the body of a whole page. */
const innerOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html
