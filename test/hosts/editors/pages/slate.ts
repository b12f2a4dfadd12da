import { slatePage } from '../slate-page.ts'

slatePage((editor) => editor)
