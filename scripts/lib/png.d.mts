export interface OpenPng {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** PNG's colour type: 2 RGB, 3 palette, 6 RGBA. */
  readonly sort: number
  readonly interlaced: number
  readonly rows: Buffer
}
export function openPng(png: Buffer): OpenPng
export function unfiltered(rows: Buffer, length: number, height: number, step: number): Uint8Array
export function writePng(head: { readonly width: number; readonly height: number; readonly sort: number; readonly palette?: Buffer }, rows: Buffer): Buffer
