/** What the pack says of itself, and how far it has come. */
import { DateInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { counted } from '#app/panel/words.ts'
import { packId } from '../making/work.ts'
import { FaultList } from '../parts/fault-list.tsx'
import { Heading } from '../parts/heading.tsx'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'

export function PackRoom({ work, change, top, today }: RoomProps) {
  const { pack, published, keeper } = work
  const set = (head: Partial<typeof pack>) => change({ ...work, pack: { ...pack, ...head } })
  const without = (key: 'validFrom' | 'validTo', day: string | undefined) => {
    const { [key]: _, ...rest } = pack
    change({ ...work, pack: day ? { ...rest, [key]: day } : rest })
  }
  return (
    <>
      <Heading>{pack.title || 'The pack'}</Heading>
      <p>
        Version {pack.version}
        {published ? `, going on from version ${published.pack.version}` : ', not published yet'}. {counted(pack.open.rules.length, 'rule')},{' '}
        {counted(pack.sealed?.agreedLines?.length ?? 0, 'agreed line')}, {counted(pack.open.templates.length, 'template')}.
      </p>
      <div className="form-grid">
        <TextInput
          label="Name of the pack"
          required
          value={pack.title}
          error={pack.title.trim() === '' ? 'Give the pack a name.' : undefined}
          // Until it is published its short name may follow; afterwards that is how devices know it.
          onChange={(title = '') => set({ title, ...(!published && { id: packId(title) }) })}
          note={`Devices know it as ${pack.id}.`}
        />
        <TextInput
          label="Name of the group"
          value={pack.sealed?.group?.name}
          onChange={(name) => {
            const { name: _, ...group } = pack.sealed?.group ?? {}
            set({ sealed: { ...pack.sealed, group: name ? { ...group, name } : group } })
          }}
        />
        <TextInput
          label="Who keeps it"
          help="Offered as the name when a key is made. It stays on this device."
          value={keeper}
          onChange={(now) => change({ ...work, keeper: now ?? '' })}
        />
        <DateInput label="Look at it again by" required value={pack.reviewBy} onChange={(reviewBy = '') => set({ reviewBy })} />
        <DateInput label="In force from" help="Empty: at once." value={pack.validFrom} onChange={(day) => without('validFrom', day)} />
        <DateInput label="In force until" help="Empty: until the next version." value={pack.validTo} onChange={(day) => without('validTo', day)} />
      </div>
      <h3>What is still missing</h3>
      <FaultList work={work} top={top} today={today} none="Nothing. Rehearse it on old documents, then sign it." />
      <p>
        <a href={linkTo('rules')}>Next: rules and lines</a>
      </p>
    </>
  )
}
