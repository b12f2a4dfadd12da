/** What engines of 2016 lack and the checker uses; to be imported before all else. Nothing is put in the place of what is there. */
type Any = Record<string, unknown>

function lacking(of: object, name: string, work: unknown): void {
  if (!(name in of)) Object.defineProperty(of, name, { value: work, configurable: true, writable: true })
}

const own = Object.prototype.hasOwnProperty

lacking(Object, 'entries', (of: Any) => Object.keys(of).map((key) => [key, of[key]]))
lacking(Object, 'values', (of: Any) => Object.keys(of).map((key) => of[key]))
lacking(Object, 'hasOwn', (of: object, key: string) => own.call(of, key))
lacking(Object, 'getOwnPropertyDescriptors', (of: object) => {
  const all: Any = {}
  for (const key of Object.getOwnPropertyNames(of)) all[key] = Object.getOwnPropertyDescriptor(of, key)
  return all
})
lacking(Object, 'fromEntries', (entries: Iterable<[string, unknown]>) => {
  const made: Any = {}
  for (const [key, value] of entries) made[key] = value
  return made
})
function spread(out: unknown[], each: unknown): void {
  if (Array.isArray(each)) for (const one of each) out.push(one)
  else out.push(each)
}
lacking(Array.prototype, 'flat', function (this: unknown[]) {
  const out: unknown[] = []
  for (const each of this) spread(out, each)
  return out
})
lacking(Array.prototype, 'flatMap', function (this: unknown[], work: (each: unknown, i: number) => unknown) {
  const out: unknown[] = []
  this.forEach((each, i) => {
    spread(out, work(each, i))
  })
  return out
})
lacking(Array.prototype, 'at', function (this: unknown[], i: number) {
  return this[i < 0 ? this.length + i : i]
})
lacking(String.prototype, 'padStart', function (this: string, length: number, fill = ' ') {
  const missing = length - this.length
  return missing > 0 ? fill.repeat(missing).slice(0, missing) + String(this) : String(this)
})
lacking(String.prototype, 'trimEnd', function (this: string) {
  return this.replace(/\s+$/, '')
})
