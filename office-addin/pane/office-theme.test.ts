import { describe, expect, it } from 'vitest'
import { schemeOf } from './office-theme.ts'

describe('Whether Office is dark', () => {
  it.each([
    ['white', '#FFFFFF', '#000000', 'light'],
    ['colourful', '#F0F0F0', '#262626', 'light'],
    ['dark grey', '#666666', '#FFFFFF', 'dark'],
    ['black', '#262626', '#F0F0F0', 'dark'],
    ['without the sign', '1F1F1F', 'FFFFFF', 'dark'],
    ['with no ink named', '#1F1F1F', undefined, 'dark'],
  ])('%s', (_, bodyBackgroundColor, bodyForegroundColor, scheme) => expect(schemeOf({ bodyBackgroundColor, ...(bodyForegroundColor && { bodyForegroundColor }) })).toBe(scheme))

  it.each([[undefined], [{}], [{ bodyBackgroundColor: 'white' }]])('is left to the system for %o', (colours) => expect(schemeOf(colours)).toBeUndefined())
})
