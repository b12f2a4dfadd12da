/** pack.yaml: what a pack says of itself, and who may sign it. */
import { z } from 'zod'
import { packHead } from '../pack-file.schema.ts'
import { keyRules } from '../signed/key-set.schema.ts'

export const packYamlSchema = z
  .strictObject({ ...packHead, threshold: keyRules.threshold.optional(), keys: keyRules.keys.optional(), templates: keyRules.templates, revoked: keyRules.revoked })
  .superRefine(({ keys, threshold, templates, revoked }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (keys && threshold === undefined) refuse('threshold', `say how many of these keys must sign: threshold: ${keys.length > 1 ? 2 : 1}`)
    if (!keys && (threshold !== undefined || templates || revoked)) refuse('keys', 'say who may sign: keys: [{ name: Ada Khan, role: leader, key: … }]')
  })
