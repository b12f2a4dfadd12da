import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Finding } from '#core/checker/finding.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'

export const TEXT = [
  paragraph('Library saved by Labour', { kind: 'heading', level: 1 }),
  paragraph('Sam Lee, speaking for Labour, said the shambolic Tory council had been beaten. Come canvassing with us on Saturday morning.'),
  paragraph('Call Mrs Ahmed on 07700 900123 about her case.'),
]
const base = { also: [], notes: [], where: 'body' as const, fixes: [] }
const source = (title: string, provision: string, verified = true) => ({
  title,
  provision,
  url: 'https://www.legislation.gov.uk/uksi/1990/851/schedules/made',
  asAt: '2026-11-22',
  verified,
})

export const checker: Checker = {
  async check(draft, input) {
    const text = textOf(draft)
    const out: Finding[] = []
    const see = (words: string, more: Omit<Finding, 'words' | 'start' | 'end' | 'quote' | 'also' | 'notes' | 'where' | 'fixes'> & Partial<Finding>) => {
      const start = text.indexOf(words)
      if (start >= 0)
        out.push({
          ...base,
          words,
          start,
          end: start + words.length,
          quote: words,
          ...more,
          fixes: (more.fixes ?? []).map((fix) => (fix.edits ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, start, end: start + words.length, was: words })) } : fix)),
        })
    }
    const edit = (t: string) => [{ where: 'body' as const, start: 0, end: 0, was: '', text: t }]
    see('Sam Lee, speaking for Labour, said', {
      rule: 'PR-05',
      family: 'political-restriction',
      severity: 'must',
      title: 'Assistant as party voice',
      message: 'A political assistant is quoted speaking for a party.',
      why: 'Political assistants may not speak to the public with the apparent intention of affecting support for a party. Quote a councillor instead.',
      source: source('Local Government Officers (Political Restrictions) Regulations 1990, Schedule', 'paragraphs 9 and 10', false),
      also: ['PR-08'],
      notes: ['A level lower, because the author’s role is not known.'],
      fixes: [
        { label: 'Add an empty quotation for a councillor', edits: edit('Cllr [name] said: “[quotation]”. ') },
        { label: 'Take the quotation out', edits: edit('') },
      ],
    })
    see('07700 900123', {
      rule: 'DP-02',
      family: 'data-protection',
      severity: 'must',
      title: 'Personal phone number',
      message: 'This gives a private phone number in a text for the press.',
      why: 'Anyone who receives the release can use it.',
      quote: 'a phone number ending 23',
      source: source('UK GDPR', 'Articles 5 and 6'),
      fixes: [{ label: 'Take the number out', edits: edit('') }],
    })
    see('Come canvassing with us on Saturday morning.', {
      rule: 'PB-03',
      family: 'political-restriction',
      severity: 'should',
      title: 'Campaigning from the council account',
      message: 'This asks for campaign help from a council account.',
      why: 'Council e-mail may not be used for party purposes. Send it from a party or personal account.',
      source: source('Local Government Act 1986', 's.2(3)'),
      fixes: [{ label: 'Take the appeal out', edits: edit('') }, { label: 'Send it from a party account' }],
    })
    see('shambolic', {
      rule: 'RL-08',
      family: 'group-policy',
      severity: 'consider',
      title: 'Loaded words',
      message: 'A loaded word may read as an attack.',
      why: 'Say what happened, and let readers judge.',
      source: { title: 'Group protocol on the press', asAt: '2026-11-22', verified: true },
    })
    if (!/ENDS/.test(text) && text.trim())
      out.push({
        ...base,
        rule: 'RL-10',
        family: 'group-policy',
        severity: 'should',
        title: 'No contact',
        message: 'There is no “ENDS” and no contact for the press.',
        why: 'Editors need to know where the release stops and whom to ring.',
        where: 'document',
        words: text,
        source: { title: 'Convention of press releases', asAt: '2026-11-22', verified: true },
        fixes: [{ label: 'Add ENDS and a contact to fill in', edits: [{ where: 'body', start: text.length, end: text.length, was: '', text: '\nENDS' }] }],
      })
    const waivers = input.waivers
    const findings = out.map((f) => {
      const w = waivers?.waivers.find((one) => one.rule === f.rule && one.hash === waiverHash(waivers.salt, f, draft))
      return w ? { ...f, waived: { reason: w.reason, ...(w.by ? { by: w.by } : {}), ...(w.on ? { on: w.on } : {}) } } : f
    })
    const weight = { must: 0, should: 1, consider: 2 }
    findings.sort((a, b) => weight[a.severity] - weight[b.severity])
    const given = Object.fromEntries(Object.entries(input.context).map(([k, v]) => [k, { value: v, from: 'given', confidence: 1 }]))
    return {
      findings,
      asleep: [
        { rule: 'RL-07', title: 'Person not in the directory', needs: 'directory' },
        { rule: 'RL-12', title: 'Approval of releases', needs: 'approvals' },
        { rule: 'MO-02', title: 'Length of a motion', needs: 'standing orders' },
      ],
      context: { kind: { value: 'press-release', from: 'recognised', confidence: 0.97 }, ...given },
      notChecked: ['text boxes'],
      applied: 31,
      words: text.split(/\s+/).filter(Boolean).length,
    }
  },
}

const common = { approvals: [], locked: {}, contextFrom: {}, partials: {}, version: '1.0.0', review: '2027-05-31', sources: [], channel: undefined } as const
export const TEMPLATES = [
  {
    ...common,
    id: 'T-PR',
    title: 'Press release',
    summary: 'News for the press in the name of the group, with a councillor’s own words.',
    kind: 'press-release',
    audience: 'press',
    purpose: 'group',
    for: ['councillor', 'leader', 'press-officer', 'political-assistant'],
    approvals: [{ by: ['leader', 'press-officer'], why: 'the group’s protocol asks one of them to agree before a release goes out' }],
    subject: '{{headline}}',
    fields: {
      headline: { type: 'text', label: 'Headline', help: 'What happened, in under twelve words.', required: true, words: 12, group: 'The news' },
      date: { type: 'date', label: 'Date', required: true, min: 'today', group: 'The news' },
      body: { type: 'long-text', label: 'What happened', required: true, words: 300, group: 'The news' },
      cost: { type: 'money', label: 'Cost, if any', required: false, group: 'The news' },
      quotes: { type: 'list', label: 'Quotations', of: { type: 'quotation', label: 'Quotation' }, required: true, min: 1, max: 3, group: 'Voices' },
      contact: { type: 'person', label: 'Press contact', parts: { role: 'optional', phone: 'required' }, required: true, group: 'Contact' },
      status: { type: 'choice', label: 'Status', options: ['For immediate release', 'Embargoed'], required: true, group: 'Contact' },
      times: {
        type: 'table',
        label: 'Opening times',
        rowLabel: 'Day',
        required: false,
        group: 'Contact',
        columns: { day: { type: 'text', label: 'Day', required: true }, hours: { type: 'time-span', label: 'Hours', required: true } },
      },
      urgent: { type: 'yes-no', label: 'Is it urgent?', required: false, group: 'Contact' },
      wards: { type: 'multi-choice', label: 'Wards', options: ['Mill', 'Park', 'Quay'], required: false, group: 'Contact' },
    },
    samples: {
      headline: 'Mill Library stays open',
      date: '2026-12-05',
      body: 'The council has voted to keep Mill Library open five days a week.',
      quotes: [{ speaker: 'Cllr Ada Khan', role: 'Leader', words: 'Mill Library belongs to everyone.', agreed: true }],
      contact: { title: '', name: 'Sam Lee', role: 'political assistant', phone: '01632 960123' },
      status: 'For immediate release',
    },
    context: {},
    locked: { privacy: 'the data protection officer agreed it' },
    body: '# {{headline}}\n\n{{status}}, {{longDate date}}\n\n{{body}}\n\n{{#each quotes}}{{speaker}}, {{role}}, said: “{{words}}”\n\n{{/each}}**ENDS**\n\nContact: {{contact.name}}, {{contact.phone}}\n',
  },
  {
    ...common,
    id: 'T-LEAFLET',
    title: 'Campaign leaflet',
    summary: 'A leaflet for the doorstep.',
    kind: 'election-leaflet',
    audience: 'public',
    purpose: 'party',
    for: ['councillor', 'leader', 'candidate', 'political-assistant'],
    fields: {},
    samples: {},
    context: {},
    body: 'Vote',
  },
  {
    ...common,
    id: 'T-CASE-ACK',
    title: 'Casework acknowledgement',
    summary: 'Tells a resident that their request has arrived and what happens next.',
    kind: 'casework-reply',
    audience: 'constituent',
    purpose: 'casework',
    for: ['councillor', 'political-assistant'],
    review: '2026-05-31',
    fields: {},
    samples: {},
    context: {},
    body: 'Dear resident',
  },
  {
    ...common,
    id: 'T-MOTION',
    title: 'Motion',
    summary: 'A motion for full council with notes, beliefs and resolutions.',
    kind: 'motion',
    audience: 'council-formal',
    purpose: 'council',
    for: ['councillor', 'leader', 'political-assistant'],
    fields: {},
    samples: {},
    context: {},
    body: 'This Council notes',
  },
  {
    ...common,
    id: 'T-WHIP',
    title: 'Whip notice',
    summary: 'Positions for the meeting.',
    kind: 'whip-notice',
    audience: 'group',
    purpose: 'group',
    for: ['whip'],
    fields: {},
    samples: {},
    context: {},
    body: 'Whip',
  },
] as unknown as Template[]
