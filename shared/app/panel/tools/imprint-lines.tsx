/** The second half of the imprint builder: who is behind it, the line itself, where it goes. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import { restrictedPromoter } from '#core/drafting/imprint/imprint-from-settings.ts'
import { imprintLine, imprintPlace } from '#core/drafting/imprint/imprint-line.ts'
import type { ImprintQuestion, Named } from '#core/drafting/imprint/imprint-question.ts'
import { madeHere } from '#core/drafting/made-here.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { failure, useSay } from '../notice.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'
import { ToCopy } from '../parts/to-copy.tsx'
import { listed } from '../words.ts'
import { useInsert } from './use-insert.ts'

interface Props {
  readonly host: DraftHost | null
  readonly question: ImprintQuestion
  readonly onQuestion: (change: Partial<ImprintQuestion>) => void
  readonly settings: Settings
  readonly store: Store
}

export function ImprintLines({ host, question, onQuestion, settings, store }: Props) {
  const say = useSay()
  const insert = useInsert(host)
  const { promoter = {}, behalf = [], printer = {}, medium, inNewspaper } = question
  const { line, missing, problems } = imprintLine(question)
  const restricted = restrictedPromoter(question, settings)
  const isPrint = medium === 'print' && !inNewspaper
  const own = line.replace(/^Printed by .*?\. (?=(?:Published|Promoted))/, '')
  const keep = () =>
    void store.saveSettings({ ...settings, group: { ...settings.group, imprint: own } }).then(
      () => say({ message: 'Kept in Settings as the group’s imprint, without the printer.' }),
      (error: unknown) => say(failure(error)),
    )
  const isWhole = missing.length === 0 && problems.length === 0
  return (
    <>
      <section aria-label="Who is behind it" className="form-grid">
        <h3>Who is behind it</h3>
        <TextInput
          label="Promoter"
          help="Whoever causes it to be published: for a candidate usually the agent; never a politically restricted officer."
          value={promoter.name}
          error={restricted && `${restricted} is politically restricted, or a political assistant, and may not promote it. Name somebody else.`}
          onChange={(name) => onQuestion({ promoter: { ...promoter, name } })}
        />
        <TextInput
          label="Promoter’s postal address"
          help="Home, office or PO Box, with the postcode."
          value={promoter.address}
          onChange={(address) => onQuestion({ promoter: { ...promoter, address } })}
        />
        <ListEditor
          legend="On whose behalf"
          help="Every candidate, or the party, for whom it is published, if that is not the promoter. A candidate who is their own agent needs none."
          one="name"
          ordered={false}
          items={behalf}
          fresh={(): Named => ({})}
          onChange={(names) => onQuestion({ behalf: names })}
        >
          {(named, change) => (
            <>
              <TextInput label="Name" value={named.name} onChange={(name) => change({ ...named, name })} />
              <TextInput label="Postal address, if it is another" value={named.address} onChange={(address) => change({ ...named, address })} />
            </>
          )}
        </ListEditor>
        {isPrint && (
          <>
            <TextInput
              label="Printer"
              help="Whoever prints it, even if that is you or your own party."
              value={printer.name}
              onChange={(name) => onQuestion({ printer: { ...printer, name } })}
            />
            <TextInput label="Printer’s address" value={printer.address} onChange={(address) => onQuestion({ printer: { ...printer, address } })} />
          </>
        )}
      </section>
      <section aria-label="The line" className="form-grid">
        <h3>The line</h3>
        <div role="status">
          {missing.length > 0 && <p className="hint">Still to fill in, shown in [brackets]: {listed(missing)}.</p>}
          {problems.map((problem) => (
            <p className="error" key={problem}>
              {problem}
            </p>
          ))}
        </div>
        <ToCopy label="Imprint" says="Copy the imprint" text={line}>
          {insert && (
            <button type="button" className="primary" onClick={() => insert(madeHere('imprint', 'Imprint', [{ kind: 'paragraph', runs: [{ text: line }] }]))}>
              Insert at the cursor
            </button>
          )}
          {isWhole && own !== settings.group?.imprint && (
            <button type="button" onClick={keep}>
              Keep as the group’s imprint
            </button>
          )}
        </ToCopy>
        <p>
          <strong>Where it goes:</strong> {imprintPlace(question)}
        </p>
      </section>
    </>
  )
}
