/** Waits that can be cut short. */
export interface Pause {
  /** Resolves after `ms`, or at once after `end`; an `end` that came since the last pause counts. */
  wait(ms: number): Promise<void>
  end(): void
}

/** A pause for a loop: what happens while the loop is at work ends the next pause before it begins. */
export function createPause(): Pause {
  let ended = false
  let cut: (() => void) | undefined
  return {
    async wait(ms) {
      if (!ended) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          cut = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        cut = undefined
      }
      ended = false
    },
    end() {
      ended = true
      cut?.()
    },
  }
}
