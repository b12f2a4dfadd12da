/** The words for what is chosen in the settings' forms. */
export const COUNCIL_TYPES = {
  county: 'County',
  district: 'District',
  unitary: 'Unitary or metropolitan borough',
  'london-borough': 'London borough',
  'county-borough': 'County borough',
  parish: 'Parish',
  community: 'Community',
} as const
export const CONTROL = { administration: 'Runs the council', opposition: 'In opposition', joint: 'Runs it with others' } as const
