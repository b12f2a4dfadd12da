/** Handlebars' parser alone: it makes the tree and no code, so it runs where `new Function` is forbidden. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws Error with "Parse error on line N" or a hash of places */
  export function parse(source: string): unknown
}
