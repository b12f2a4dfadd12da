import { host } from '../page-editor.ts'

const frame = document.createElement('iframe')
frame.width = '800'
frame.height = '300'
frame.src = '/content-editable'
frame.addEventListener('load', () => {
  window.__editor = frame.contentWindow?.__editor
})
host().append(frame)
