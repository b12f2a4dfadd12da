/** A button that asks for a file, or for several. */
import { useRef } from 'react'

interface Props {
  readonly children: string
  readonly onFile?: (file: File) => void
  readonly onFiles?: (files: readonly File[]) => void
  readonly accept?: string
  readonly id?: string
}

export function FileButton({ children, onFile, onFiles, accept = '.json,application/json', id }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" id={id} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        hidden
        aria-label={children}
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
