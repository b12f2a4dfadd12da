/** What stands over and under the text of a Word document: letterhead on the first page, the title on others, page numbers. */
import type { IParagraphOptions, Paragraph } from 'docx'
import type { Look } from '../../pack/house.schema.ts'
import { pictureOf } from '../house/picture.ts'
import { colourOf, GREY } from './docx-styles.ts'

type Docx = typeof import('docx')

/** Word's pictures are measured in pixels of a 96th of an inch. */
const PIXELS_A_MM = 96 / 25.4
const USUAL_WIDTH_MM = 40
/** A tall logo would push the letter off its page. */
const MOST_HEIGHT_MM = 40

export function margins(docx: Docx, title: string, language: string, look: Look | undefined) {
  const { Header, Footer, Paragraph } = docx
  const foot = (): Paragraph[] => [...(look?.footer ?? []).map((text) => new Paragraph({ style: 'Footer', text })), pageNumber(docx, language)]
  return {
    headers: {
      first: new Header({ children: letterhead(docx, look) }),
      default: new Header({ children: [new Paragraph({ style: 'Header', text: title, spacing: { after: 240 } })] }),
    },
    footers: { first: new Footer({ children: foot() }), default: new Footer({ children: foot() }) },
  }
}

function pageNumber({ Paragraph, TextRun, PageNumber }: Docx, language: string): Paragraph {
  const [page, of] = language.startsWith('cy') ? ['Tudalen ', ' o '] : ['Page ', ' of ']
  return new Paragraph({ style: 'Footer', children: [new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })] })
}

function letterhead(docx: Docx, look: Look | undefined): Paragraph[] {
  const { Paragraph, TextRun } = docx
  const lines = look?.letterhead ?? []
  const rule = { style: 'single', size: 8, space: 8, color: colourOf(look?.colours?.rule ?? look?.colours?.heading) ?? GREY } as const
  const paragraphs: IParagraphOptions[] = [
    ...(look?.logo ? [{ children: [logo(docx, look.logo)], spacing: { after: 80 } }] : []),
    ...lines.map((text, i) => ({ children: [new TextRun({ text, bold: i === 0, color: i === 0 ? colourOf(look?.colours?.heading) : undefined })] })),
  ]
  if (paragraphs.length === 0) return [new Paragraph({ style: 'Header' })]
  return paragraphs.map(
    (options, i) => new Paragraph({ style: 'Letterhead', ...options, ...(i === paragraphs.length - 1 ? { border: { bottom: rule }, spacing: { after: 240 } } : {}) }),
  )
}

function logo({ ImageRun }: Docx, { picture, alt, widthMm = USUAL_WIDTH_MM }: NonNullable<Look['logo']>) {
  const read = pictureOf(picture)
  if (!read) throw new Error('the logo in the settings is no PNG or JPEG picture')
  const { type, bytes, width, height } = read
  const wide = Math.min(widthMm, (MOST_HEIGHT_MM * width) / height) * PIXELS_A_MM
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(wide), height: Math.round((wide * height) / width) },
    altText: { name: 'Logo', title: '', description: alt },
  })
}
