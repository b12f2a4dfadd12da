import { describe, expect, it } from 'vitest'
import { struckIn } from './struck.ts'

const run = (text: string, look = '') => `<w:r w:rsidR="1"><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const p = (...runs: string[]) => `<w:p w:rsidR="2"><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:del w:id="9"/><w:vanish/></w:rPr></w:pPr>${runs.join('')}</w:p>`

describe('Word’s own format tells which words are struck out or hidden', () => {
  it.each([
    ['deleted', p(run('It opens'), gone(' on Monday'), run('.')), [['It opens on Monday.', 'It opens.']]],
    ['moved away', p(run('One '), `<w:moveFrom w:id="3">${run('two ')}</w:moveFrom>`, run('three')), [['One two three', 'One three']]],
    ['hidden', p(run('Seen '), run('unseen', '<w:b/><w:vanish/>'), run(' again')), [['Seen unseen again', 'Seen  again']]],
    ['not hidden after all', p(run('Seen', '<w:vanish w:val="0"/>')), []],
    ['all of a paragraph', p(gone('All of it')), [['All of it', '']]],
    ['behind a break and a tab', p('<w:r><w:t>A &amp; B</w:t><w:br/><w:tab/></w:r>', gone('x')), [['A & B\n\tx', 'A & B\v\t']]],
    ['inserted', p(`<w:ins w:id="4">${run('new')}</w:ins>`), []],
    ['in a text box', p(`<w:r><w:txbxContent>${p(run('Boxed'), gone('x'))}</w:txbxContent></w:r>`, run('Beside')), []],
    ['in a twin of a paragraph that has none', p(run('Same')) + p(run('Sa'), gone('me')), []],
    ['alike in two twins', p(run('Sa'), gone('me')).repeat(2), [['Same', 'Sa']]],
  ])('%s', (_, ooxml, struck) => {
    expect(struckIn(`<w:body>${ooxml}<w:p/><w:sectPr/></w:body>`)).toEqual(struck)
  })

  it('in a document of a hundred pages in a moment', () => {
    const pages = p(run('A paragraph of some words '), gone('and some that are gone'), run(', as they are in minutes.')).repeat(2000)
    expect(struckIn(pages)).toHaveLength(1)
  })
})
