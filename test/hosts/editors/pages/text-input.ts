import { LINES } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const input = document.createElement('input')
input.size = 80
input.value = LINES[0]
host().append(input)
const { saved } = offer(
  () => input.value,
  () => input.value,
)
input.addEventListener('input', saved)
