/** Shows something else in place of a part that failed; every page of Seconder has one around all of it. */
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly instead: (error: unknown) => ReactNode
  /** Saves what is unsaved, before anything else. */
  readonly onMishap?: () => void
}

export class MishapBoundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('no reason given') }
  }

  override componentDidCatch(): void {
    this.props.onMishap?.()
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : this.props.instead(this.state.error)
  }
}
