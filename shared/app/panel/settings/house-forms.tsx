/** The house look: whose letterhead, logo and colours documents carry, and how people sign. */
import { LARGEST_PICTURE } from '#core/drafting/house/picture.ts'
import type { House, Look } from '#core/pack/house.schema.ts'
import { useSay } from '../notice.tsx'
import { LinesInput, NumberInput, TextInput } from '../parts/inputs.tsx'
import { ListEditor } from '../parts/list-editor.tsx'
import { counted } from '../words.ts'
import { ColourInput } from './colour-input.tsx'
import { FileButton } from './file-button.tsx'
import { LogoPicture } from './logo-picture.tsx'
import type { SettingsForm } from './people-forms.tsx'
import { Section } from './section.tsx'

const WHOSE = {
  group: { title: 'The group’s look', for: 'For the group’s own letters, motions, releases and newsletters. No crest, logo or letterhead of the council may stand on them.' },
  party: { title: 'The local party’s look', for: 'For party templates; without it they take the group’s. No crest, logo or letterhead of the council may stand on them.' },
  council: { title: 'The council’s look', for: 'For casework and council business only. Ask the council before you use its crest.' },
} as const

export function HouseForms({ settings, onChange, at }: SettingsForm) {
  const { house = {} } = settings
  const used = (Object.keys(WHOSE) as (keyof typeof WHOSE)[]).filter((owner) => house[owner])
  return (
    <Section title="House look" says={used.length > 0 ? counted(used.length, 'look') : undefined}>
      <p className="hint">Letterhead, logo, colours and signatures. Word documents and web pages that you save carry them, by whose work the template serves.</p>
      {(Object.keys(WHOSE) as (keyof typeof WHOSE)[]).map((owner) => (
        <LookForm key={owner} owner={owner} look={house[owner] ?? {}} at={at} onChange={(look) => onChange({ ...settings, house: { ...house, [owner]: look } })} />
      ))}
    </Section>
  )
}

interface LookProps {
  readonly owner: keyof House
  readonly look: Look
  readonly onChange: (look: Look) => void
  readonly at: SettingsForm['at']
}

function LookForm({ owner, look, onChange, at }: LookProps) {
  const { logo, colours = {}, signatures = [] } = look
  const say = useSay()
  const place = (part: string) => at(`house.${owner}.${part}`)
  const choose = (file: File) =>
    void asDataAddress(file).then(
      (picture) => onChange({ ...look, logo: { alt: '', ...logo, picture } }),
      () => say({ message: `“${file.name}” could not be read. Choose a PNG or JPEG picture.` }),
    )
  const { id, error } = place('logo')
  return (
    <Section title={WHOSE[owner].title} says={look.letterhead?.[0]}>
      <p className="hint">{WHOSE[owner].for}</p>
      <div className="logo-field">
        {logo && <LogoPicture picture={logo.picture} alt={logo.alt} />}
        <div className="row">
          <FileButton id={id} accept="image/png,image/jpeg" onFile={choose}>
            {logo ? 'Choose another logo' : 'Choose a logo'}
          </FileButton>
          {logo && (
            <button type="button" onClick={() => onChange({ ...look, logo: undefined })}>
              Take the logo out
            </button>
          )}
        </div>
        <p className="hint">PNG or JPEG, {Math.floor((LARGEST_PICTURE * 3) / 4000)} kB at most.</p>
        {error && <p className="error">{error}</p>}
      </div>
      {logo && (
        <>
          <TextInput
            {...place('logo.alt')}
            label="What the logo shows"
            help="Read aloud to those who cannot see it."
            required
            value={logo.alt}
            onChange={(alt = '') => onChange({ ...look, logo: { ...logo, alt } })}
          />
          <NumberInput
            {...place('logo.widthMm')}
            label="Its width on paper, in millimetres"
            help="40 where nothing is said."
            value={logo.widthMm}
            onChange={(widthMm) => onChange({ ...look, logo: { ...logo, widthMm } })}
          />
        </>
      )}
      <LinesInput
        {...place('letterhead')}
        label="Letterhead"
        help="Under the logo on the first page: the name first, then address, telephone and web. One a line."
        value={look.letterhead}
        onChange={(letterhead) => onChange({ ...look, letterhead: letterhead as string[] | undefined })}
      />
      <LinesInput
        {...place('footer')}
        label="Foot of every page"
        help="Over the page number. One a line."
        value={look.footer}
        onChange={(footer) => onChange({ ...look, footer: footer as string[] | undefined })}
      />
      <ColourInput
        {...place('colours.heading')}
        label="Colour of headings"
        value={colours.heading}
        onChange={(heading) => onChange({ ...look, colours: { ...colours, heading } })}
      />
      <ColourInput
        {...place('colours.rule')}
        label="Colour of the line under the letterhead"
        value={colours.rule}
        onChange={(rule) => onChange({ ...look, colours: { ...colours, rule } })}
      />
      <ListEditor
        legend="Signatures"
        one="signature"
        ordered={false}
        items={signatures}
        fresh={() => ({ name: '', lines: [] })}
        onChange={(now) => onChange({ ...look, signatures: [...now] })}
      >
        {(signature, change, i) => (
          <>
            <TextInput
              {...place(`signatures.${i}.name`)}
              label="Name"
              help="As in the directory."
              required
              value={signature.name}
              onChange={(name = '') => change({ ...signature, name })}
            />
            <LinesInput
              {...place(`signatures.${i}.lines`)}
              label="How they sign"
              help="One a line."
              required
              value={signature.lines}
              onChange={(lines) => change({ ...signature, lines: [...(lines ?? [])] })}
            />
          </>
        )}
      </ListEditor>
    </Section>
  )
}

const asDataAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
