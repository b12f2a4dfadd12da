/** All that is kept, as one file to take along and to bring back. */
import type { Store } from '#app/store/store.ts'
import { counted, listed } from '../words.ts'
import { FileButton } from './file-button.tsx'
import { readJson, saveAsFile } from './files.ts'

/** @param act does the work and says what came of it, or why it failed */
export function BackupButtons({ store, today, act }: { store: Store; today: string; act: (work: () => Promise<string>) => void }) {
  const save = async () => {
    saveAsFile(`seconder-backup-${today}.json`, await store.exportAll())
    return 'The backup holds your drafts and settings as plain text: keep it as safe as you keep them.'
  }
  const read = async (file: File) => {
    const { drafts, damaged } = await store.importAll(await readJson(file))
    const left = damaged.length > 0 ? ` Part of it is damaged and was left out: ${listed(damaged)}.` : ''
    return `The backup was read: ${counted(drafts, 'draft')} and the settings.${left}`
  }
  return (
    <>
      <button type="button" onClick={() => act(save)}>
        Save a backup
      </button>
      <FileButton onFile={(file) => act(() => read(file))}>Read a backup</FileButton>
    </>
  )
}
