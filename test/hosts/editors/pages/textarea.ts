import { LINES } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const area = document.createElement('textarea')
area.rows = 12
area.cols = 60
area.value = LINES.join('\n')
host().append(area)
const { saved } = offer(
  () => area.value,
  () => area.value,
)
area.addEventListener('input', saved)
