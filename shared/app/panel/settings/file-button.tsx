/** A button that asks for a file, or for several. */
import { useRef } from 'react'

interface Props {
  readonly children: string
  readonly onFile?: (file: File) => void
  readonly onFiles?: (files: readonly File[]) => void
  readonly accept?: string
  readonly id?: string
  /** What the choice of files is called, where the button's words say less. */
  readonly label?: string
  readonly disabled?: boolean
}

export function FileButton({ children, onFile, onFiles, accept = '.json,application/json', id, label = children, disabled }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" id={id} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files[0]) onFile?.(files[0])
          if (files.length > 0) onFiles?.(files)
        }}
      />
    </>
  )
}
