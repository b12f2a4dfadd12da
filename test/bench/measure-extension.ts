/** Every row of the built extension, in Chromium. */
import { measureBackgroundStart } from './background-start.ts'
import type { Row } from './budgets.ts'
import { measureExtensionSize } from './built-sizes.ts'
import { measureMailInsert } from './mail-insert.ts'
import { measureMailKeys } from './mail-keys.ts'
import { measurePageIdle } from './page-idle.ts'
import { measurePageMemory } from './page-memory.ts'
import { measurePopover } from './popover-shown.ts'

export const measureExtension = async (root: string): Promise<Row[]> => [
  ...measureExtensionSize(root),
  await measurePageIdle(),
  ...(await measureMailKeys()),
  await measureMailInsert(),
  await measurePopover(),
  await measureBackgroundStart(),
  ...(await measurePageMemory()),
]
