/**
 * Hears of elements that come and go in a draft around its text: files above all, whose cards come by themselves once they
 * are there. What holds the text is not watched as a whole, or each key would be heard; only what stands beside it.
 */
import { firstOf, nextOf, parentElementOf } from '../editors/unclobbered.ts'

const BESIDE = { childList: true, subtree: true, attributes: true, attributeFilter: ['download_url'] }

const isOfNote = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes' || [...addedNodes, ...removedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE)

/** @param bodyNow the text's element, which may be another after a while */
export function followAround(bodyNow: () => HTMLElement, root: HTMLElement, touched: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfNote)) return
    look()
    touched()
  })
  /** The browser watches each element once, however often it is asked to. */
  const look = () => {
    for (let at = bodyNow(), around = parentElementOf(at); at !== root && around; at = around, around = parentElementOf(at)) {
      observer.observe(around, { childList: true })
      for (let beside = firstOf(around); beside; beside = nextOf(beside)) if (beside !== at) observer.observe(beside, BESIDE)
    }
  }
  look()
  signal.addEventListener('abort', () => observer.disconnect())
}
