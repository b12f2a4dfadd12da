import { describe, expect, it } from 'vitest'
import { type Bill, settled } from './bill.ts'

const component = (name: string, more: object = {}) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0`, scope: 'optional', ...more })
const bill = (stamp: string) =>
  ({
    serialNumber: stamp,
    metadata: { timestamp: stamp, component: component('a-folder') },
    components: [
      component('zod', {
        externalReferences: [
          { type: 'distribution', url: 'https://packages.example/zod.tgz' },
          { type: 'vcs', url: 'https://code.example' },
        ],
      }),
      component('vitest'),
    ],
    dependencies: [
      { ref: 'seconder@1.2.3', dependsOn: ['zod@1.0.0', 'vitest@1.0.0'] },
      { ref: 'vitest@1.0.0', dependsOn: [] },
    ],
  }) as unknown as Bill
const EDITION = { version: '1.2.3', commit: 'abc', changed: false, day: '2026-11-22' }
const SHIPPED = [{ place: 'node_modules/zod', name: 'zod', version: '1.0.0', products: ['desk', 'cli'] }]

describe('The bill of materials', () => {
  const made = settled(bill('now'), EDITION, SHIPPED) as Bill & { serialNumber: string }

  it('is the same whenever it is made of the same commit', () => {
    expect(settled(bill('later'), EDITION, SHIPPED)).toEqual(made)
    expect(made.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(made.serialNumber).not.toBe((settled(bill('now'), { ...EDITION, commit: 'def' }, SHIPPED) as { serialNumber: string }).serialNumber)
  })

  it('holds what is handed on, with the products that it is in, and not where it was fetched', () => {
    expect(made.components).toEqual([
      expect.objectContaining({
        name: 'zod',
        scope: 'required',
        properties: [
          { name: 'seconder:product', value: 'desk' },
          { name: 'seconder:product', value: 'cli' },
        ],
        externalReferences: [{ type: 'vcs', url: 'https://code.example' }],
      }),
    ])
    expect(made.dependencies).toEqual([{ ref: 'seconder@1.2.3', dependsOn: ['zod@1.0.0'] }])
  })

  it('stops where npm does not know a package that is handed on', () => {
    expect(() => settled(bill('now'), EDITION, [...SHIPPED, { place: 'x', name: 'hidden', version: '2.0.0', products: ['cli'] }])).toThrow('hidden 2.0.0')
  })
})
