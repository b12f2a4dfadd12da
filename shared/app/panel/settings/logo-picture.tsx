/** Shows a logo from the settings. Drawn, not loaded: the pages' content policy lets no picture in but their own. */
import { useEffect, useRef, useState } from 'react'
import { pictureOf } from '#core/drafting/house/picture.ts'

const WIDEST = 200
const HIGHEST = 100

export function LogoPicture({ picture, alt }: { picture: string; alt: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [unreadable, setUnreadable] = useState(false)
  useEffect(() => {
    let left = false
    const read = pictureOf(picture)
    setUnreadable(!read)
    if (!read) return
    const draw = async () => {
      const image = await createImageBitmap(new Blob([read.bytes as Uint8Array<ArrayBuffer>]))
      const context = canvas.current?.getContext('2d')
      if (left || !canvas.current || !context) return
      const scale = Math.min(1, WIDEST / image.width, HIGHEST / image.height)
      canvas.current.width = Math.max(1, Math.round(image.width * scale))
      canvas.current.height = Math.max(1, Math.round(image.height * scale))
      context.drawImage(image, 0, 0, canvas.current.width, canvas.current.height)
    }
    draw().catch(() => setUnreadable(true))
    return () => {
      left = true
    }
  }, [picture])
  if (unreadable) return <p className="error">This is no picture that can be read. Choose a PNG or JPEG.</p>
  return <canvas ref={canvas} className="logo-picture" role="img" aria-label={alt || 'The logo, not described yet'} />
}
