import { describe, expect, test } from 'vitest'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'
import { marks } from '../../testing/shown.ts'

const read = (...given: Parameters<typeof madeDocx>) => readDocx(madeDocx(...given))

describe('marks', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="More"><w:basedOn w:val="Strong"/><w:rPr><w:i/></w:rPr></w:style>'

  test('come from the run, or from the styles that it is based on', () => {
    const draft = read({
      styles,
      body: p(
        `${r('a', '<w:b/>')}${r('b', '<w:b w:val="0"/><w:u w:val="single"/>')}${r('c', '<w:rStyle w:val="More"/>')}${r('d', '<w:rStyle w:val="More"/><w:b w:val="off"/><w:dstrike/>')}${r('e', '<w:u w:val="none"/>')}`,
      ),
    })
    expect(marks(draft)).toEqual(['bold "a"', 'underline "b"', 'bold "c"', 'italic "cd"', 'strike "d"'])
  })
})

describe('colours', () => {
  const colours = (run: string) => marks(read({ body: p(run) }))
  test('that may be hard to read are marked', () => expect(colours(r('pale', '<w:color w:val="999999"/>'))).toEqual(['colour "pale" #999999 on #ffffff']))
  test('that anybody can read are not', () => expect(colours(r('dark', '<w:color w:val="333333"/>') + r('plain', '<w:color w:val="auto"/>'))).toEqual([]))
  test('on a shade are not guessed at', () => expect(colours(r('white', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="A00000"/>'))).toEqual([]))
})

describe('hidden text', () => {
  const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'

  test('is left out and said, whichever way it is hidden', () => {
    for (const run of [r('x', '<w:vanish/>'), r('x', '<w:rStyle w:val="H"/>')]) {
      const draft = read({ styles, body: p(r('a') + run + r('b', '<w:vanish w:val="false"/>')) })
      expect(textOf(draft)).toBe('ab')
      expect(draft.context.style).toMatchObject({ hiddenText: true })
    }
    expect(textOf(read({ styles, body: p('a') + p('x', '<w:pStyle w:val="P"/><w:rPr><w:vanish/></w:rPr>') + p('b') }))).toBe('a\nb')
  })
})
