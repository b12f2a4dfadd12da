/** Gives `make` its classes: the API's objects name one another, so none of their files may load the other first. */
import { ControlObject } from './content-control.ts'
import { make } from './make.ts'
import { ParagraphObject } from './paragraph.ts'
import { RangeObject } from './range.ts'
import { TableObject } from './table.ts'

make.range = (document, story, start, end) => new RangeObject(document, story, start, end)
make.paragraph = (document, story, mark) => new ParagraphObject(document, story, mark)
make.control = (document, control) => new ControlObject(document, control)
make.table = (document, story, grid) => new TableObject(document, story, grid)

export { DocumentObject } from './document.ts'
