import { describe, expect, test } from 'vitest'
import { readXml } from './xml.ts'

function events(xml: string, root = 'w:document'): string[] {
  const seen: string[] = []
  readXml(xml, 'part.xml', root, {
    open: (name, attribute) => void seen.push(`<${name}${attribute('w:val') === undefined ? '' : ` ${attribute('w:val')}`}>`),
    close: (name) => void seen.push(`</${name}>`),
    text: (data) => void seen.push(data),
  })
  return seen
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

describe('XML', () => {
  test("comes out under Word's own prefixes, whatever the file calls them", () => {
    expect(events(`<d:document xmlns:d="${W}"><d:b d:val="0"/></d:document>`)).toEqual(['<w:document>', '<w:b 0>', '</w:b>', '</w:document>'])
    expect(events(`<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:b xmlns:x="${W}" x:val="1"/><b/></document>`)).toEqual([
      '<w:document>',
      '<w:b 1>',
      '</w:b>',
      '<w:b>',
      '</w:b>',
      '</w:document>',
    ])
  })

  test("of other namespaces is not taken for Word's", () => {
    expect(events(`<w:document xmlns:w="${W}"><y xmlns:w="urn:other"><w:t>a</w:t></y></w:document>`)).toEqual([
      '<w:document>',
      '<y>',
      '<?w:t>',
      'a',
      '</?w:t>',
      '</y>',
      '</w:document>',
    ])
  })

  test('knows five entities and numbers, and expands no others', () => {
    const xml = `<!DOCTYPE w:document [<!ENTITY a "b"><!ENTITY file SYSTEM "file:///etc/passwd">]><w:document>&lt;&amp;&#163;&#xA3;&a;&file;&nbsp;</w:document>`
    expect(events(xml).join('')).toContain('<w:document><&££&a;&file;&nbsp;</w:document>')
  })

  test.each([
    ['stops in the middle of an element', '<w:document><w:p><w:r>', 'stops in the middle'],
    ['stops in the middle of a tag', '<w:document><w:p></w:p', 'stops in the middle'],
    ['is empty', '', 'stops in the middle'],
    ['has elements that overlap', '<w:document><w:p><w:r></w:p></w:document>', 'inside which w:r is still open'],
    ['begins with another element', '<html></html>', 'should begin with w:document'],
    ['is nested 100,000 deep', `<w:document>${'<w:sdt>'.repeat(100_000)}`, 'far beyond what a document needs'],
  ])('that %s is refused', (_, xml, problem) => {
    expect(() => events(xml)).toThrow(problem)
  })

  test('is refused with part and place', () => {
    expect(() => events('<w:document><w:p><w:r></w:p></w:document>')).toThrow('part.xml, character 28: ')
  })
})
