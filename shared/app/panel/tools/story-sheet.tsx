/** One set of facts, four outputs: filled once, kept on this device, and watched for what has changed since. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Made, newFromLastTime, type Output, type Story } from '#core/drafting/story/story.ts'
import { failure, useSay } from '../notice.tsx'
import { whenHidden } from '../parts/when-hidden.ts'
import { StoryFields } from './story-fields.tsx'
import { StoryOutputs } from './story-outputs.tsx'
import type { ToolProps } from './tool-props.ts'

interface Kept {
  readonly story: Story
  readonly made: Made
}

export function StorySheet(props: ToolProps) {
  const { store, wearer } = props
  const say = useSay()
  const [kept, setKept] = useState<Kept>()
  /** As it stands, and as it was last kept: leaving a field may change the one and keep it in the same moment. */
  const latest = useRef<Kept>(undefined)
  const saved = useRef<Kept>(undefined)

  useEffect(() => {
    let isHere = true
    store.preferences().then(
      ({ story = {}, made = {} }) => {
        if (!isHere) return
        const found = { story, made }
        saved.current = found
        latest.current = found
        setKept(found)
      },
      (error: unknown) => {
        say(failure(error))
        if (isHere) setKept({ story: {}, made: {} })
      },
    )
    return () => {
      isHere = false
    }
  }, [store, say])

  const save = useCallback(() => {
    const now = latest.current
    if (!now || saved.current === now) return
    saved.current = now
    void store.savePreferences(now).catch((error: unknown) => say(failure(error)))
  }, [store, say])

  useEffect(() => {
    const stop = new AbortController()
    whenHidden(save, stop.signal)
    return () => stop.abort()
  }, [save])

  if (!kept) return <p className="nothing">Opening the facts…</p>
  const change = (now: Kept) => {
    latest.current = now
    setKept(now)
  }
  const take = (now: Kept) => {
    change(now)
    save()
  }
  const { story, made } = kept
  const begin = () => {
    take({ story: newFromLastTime(story), made: {} })
    say({
      message: 'A new story: the place, who speaks and the sources stayed.',
      takeBack: async () => {
        take(kept)
        return { message: 'The story is as it was.' }
      },
    })
  }
  const markMade = (output: Output) => take({ story, made: { ...made, [output]: story } })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what was typed is kept when the person leaves a field
    <div className="tool-room" onBlur={save}>
      <p className="hint">Fill in the facts once. They stay on this device. Nothing of anybody’s casework belongs here.</p>
      {Object.keys(story).length > 0 && (
        <div className="row">
          <button type="button" onClick={begin}>
            New from last time
          </button>
        </div>
      )}
      <StoryFields story={story} onStory={(next) => change({ story: next, made })} settings={wearer.settings} />
      <StoryOutputs {...props} story={story} made={made} onMade={markMade} />
    </div>
  )
}
