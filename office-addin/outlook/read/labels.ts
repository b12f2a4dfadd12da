/** The tenant's sensitivity labels: names by id. Few have them, and Outlook says so only from Mailbox 1.13 on. */
import type { OutlookAbilities } from '../abilities.ts'
import type { AskOutlook } from '../ask-outlook.ts'

const NONE: ReadonlyMap<string, string> = new Map()

export async function labelsOf(ask: AskOutlook, office: typeof Office, { label }: OutlookAbilities): Promise<ReadonlyMap<string, string>> {
  const catalogue = office.context.sensitivityLabelsCatalog
  if (!label || !catalogue) return NONE
  if (!(await ask.maybe<boolean>((done) => catalogue.getIsEnabledAsync(done)))) return NONE
  const labels = await ask.maybe<Office.SensitivityLabelDetails[]>((done) => catalogue.getAsync(done))
  const named = (each: Office.SensitivityLabelDetails): [string, string][] => [[each.id, each.name], ...(each.children ?? []).flatMap(named)]
  return new Map((labels ?? []).flatMap(named))
}
