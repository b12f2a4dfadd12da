import { expect, it } from 'vitest'
import { byPolicy } from './network.ts'
import { PRODUCTS, type Product } from './products.ts'

const desk = PRODUCTS.find(({ name }) => name === 'desk') as Product
const page = (name: string, policy: string) => ({ product: desk, page: name, policy })

it('A policy stands once, with its pages; of a folder with many, their number', () => {
  const rules = Array.from({ length: 12 }, (_, i) => page(`reference/rules/PR-${i}.html`, 'tight'))
  expect(byPolicy([page('index.html', 'own'), ...rules, page('reference/index.html', 'tight')])).toEqual([
    ['own', ['The desk: index.html']],
    ['tight', ['The desk: reference/rules/ (12 pages)', 'The desk: reference/index.html']],
  ])
})
