/** Fields of every kind that a page makes of them, for the marks to stand over exactly. */
import { LINES } from '../draft.ts'
import { host } from '../page-editor.ts'

const LONG = [...LINES, '', ...LINES, 'Averyveryverylongwordthatnobodycouldeverbreakwithoutbeingforcedtobreakitsomewhere, and\ttabs\t\there.', ...LINES].join('\n')
const ARABIC = 'يرجى إرسال الأسئلة إلى الكاتب قبل يوم الاثنين. الاجتماع مساء الاثنين في الساعة السابعة، والجميع مرحب بهم. Mill Library و7pm.'

const STYLES: Readonly<Record<string, string>> = {
  plain: 'width: 300px; height: 120px',
  serif: 'width: 317.4px; height: 140px; font: italic 17.3px/1.7 Georgia, serif; letter-spacing: 0.4px; word-spacing: 3px; padding: 3px 11px 5px 17px; border: 3px solid',
  narrow: 'width: 133px; height: 200px; font: 13px monospace; text-indent: 20px; box-sizing: border-box; border: 0; padding: 0',
  capitals: 'width: 320px; height: 90px; text-transform: uppercase; text-align: center; font: bold 15px/20px sans-serif',
  unwrapped: 'width: 300px; height: 120px; white-space: pre',
  scaled: 'width: 260px; height: 100px; transform: scale(1.4); transform-origin: 0 0; margin-bottom: 50px',
  zoomed: 'width: 200px; height: 80px; zoom: 1.5',
  right: 'width: 280px; height: 70px; direction: rtl; font: 18px sans-serif',
}

function field(name: string, made: HTMLTextAreaElement | HTMLInputElement, style: string, value: string): void {
  made.id = name
  made.spellcheck = false
  made.style.cssText = style
  made.value = value
  host().append(made, document.createElement('br'))
}
const area = () => document.createElement('textarea')
const line = () => document.createElement('input')

for (const [name, style] of Object.entries(STYLES)) field(name, area(), style, name === 'right' ? ARABIC : LONG)
field('line', line(), 'width: 300px; height: 40px; padding: 2px 9px; font: 16px sans-serif', LINES[0])
field('line-scrolled', line(), 'width: 300px', LINES.join(' '))
const dialog = document.createElement('dialog')
host().append(dialog)
const inDialog = area()
inDialog.id = 'in-dialog'
inDialog.value = LONG
inDialog.style.cssText = 'width: 300px; height: 90px'
dialog.append(inDialog)
