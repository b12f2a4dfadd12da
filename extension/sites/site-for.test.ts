import { expect, it } from 'vitest'
import { ORIGINS_OF } from '../sites-served.ts'
import { siteFor } from './site-for.ts'

it.each([
  ...ORIGINS_OF.gmail.map((origin) => [origin, 'gmail']),
  ...ORIGINS_OF.outlook.map((origin) => [origin, 'outlook-web']),
  ['https://outlook.live.com.mill.example', 'page'],
  ['https://outlook.com', 'page'],
  ['null', 'page'],
])('%s is %s', (origin, name) => {
  expect(siteFor({ origin }).name).toBe(name)
})
