import { describe, expect, it } from 'vitest'
import { bringIn } from '../../../../drafting/import/bring-in.ts'
import { textOf } from '../../../layout.ts'
import { readDocx } from '../../docx.ts'
import { madeDocx, p, r } from '../../testing/made-docx.ts'

const field = (kind: string, data: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const FORM = madeDocx({
  body: [
    p(`${r('Dear ')}${field('TEXT', '<w:name w:val="Resident"/><w:enabled/><w:textInput><w:default w:val="name"/></w:textInput>', '     ')}${r(',')}`),
    p(`${r('Your ward: ')}${field('TEXT', '<w:name w:val="Text2"/><w:textInput/>', 'Mill')}`),
    p(
      `${r('Seen on ')}${field('TEXT', '<w:name w:val="Text3"/><w:statusText w:type="text" w:val="Day of the visit"/><w:textInput><w:type w:val="date"/></w:textInput>', '1 May')}`,
    ),
    p(`${r('It is ')}${field('DROPDOWN', '<w:name w:val="State"/><w:ddList><w:listEntry w:val="open"/><w:listEntry w:val="closed"/></w:ddList>', '')}${r('.')}`),
    p(`${field('CHECKBOX', '<w:name w:val="Check1"/><w:checkBox><w:sizeAuto/></w:checkBox>', '')}${r('I agree')}`),
  ].join(''),
})

describe('The fields of an old form', () => {
  it('are their results where a draft is read', () => expect(textOf(readDocx(FORM))).toBe('Dear      ,\nYour ward: Mill\nSeen on 1 May\nIt is .\nI agree'))

  it('are fields of a template, named by themselves, their help or the words before them', async () => {
    const [brought] = await bringIn('form.docx', FORM, { today: '2026-11-22', taken: new Set(), look: async () => ({ context: {}, findings: [] }) })
    expect(Object.values(brought!.template.fields).map(({ label, type }) => [label, type])).toEqual([
      ['Resident', 'text'],
      ['Your ward', 'text'],
      ['Day of the visit', 'date'],
      ['State', 'choice'],
    ])
    expect(brought!.template.body).toBe('Dear {{resident}},\n\nYour ward: {{yourWard}}\n\nSeen on {{longDate dayOfTheVisit}}\n\nIt is {{state}}.\n\nI agree\n')
    expect(brought!.lost).toEqual(['tick boxes'])
  })
})
