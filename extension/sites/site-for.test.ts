import { expect, it } from 'vitest'
import { SERVED } from '../sites-served.ts'
import { siteFor } from './site-for.ts'

it.each([
  ...SERVED.gmail.origins.map((origin) => [origin, 'gmail']),
  ...SERVED.outlook.origins.map((origin) => [origin, 'outlook-web']),
  ['https://outlook.live.com.mill.example', 'page'],
  ['https://outlook.com', 'page'],
  ['null', 'page'],
])('%s is %s', (origin, name) => {
  expect(siteFor({ origin }).name).toBe(name)
})
