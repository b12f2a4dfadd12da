/** A button that asks for a file. */
import { useRef } from 'react'

interface Props {
  readonly children: string
  readonly onFile: (file: File) => void
  readonly accept?: string
  readonly id?: string
}

export function FileButton({ children, onFile, accept = '.json,application/json', id }: Props) {
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
        hidden
        aria-label={children}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
