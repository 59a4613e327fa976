import { onTestFinished } from 'vitest'

/** A script element as far as a loader needs one. */
export class FakeScript extends EventTarget {
  src = ''
  nonce = ''
  removed = false
  readonly #scripts: FakeScript[]

  constructor(scripts: FakeScript[]) {
    super()
    this.#scripts = scripts
  }

  remove(): void {
    this.removed = true
    const index = this.#scripts.indexOf(this)
    if (index >= 0) this.#scripts.splice(index, 1)
  }
}

export interface FakePage {
  /** Every script element that was ever put into the page. */
  readonly appended: readonly FakeScript[]
  /** Those in it now. */
  readonly scripts: FakeScript[]
  /** The element with the id `belvo`; undefined when there is none. */
  place: { emptied: number } | undefined
  /** Puts an element into the page that the loader does not know of. */
  foreignScript(src: string): FakeScript
}

/** A document for one test: nothing is loaded, the test decides what becomes of each script. */
export function fakePage(onAppend: (script: FakeScript) => void = () => undefined): FakePage {
  const appended: FakeScript[] = []
  const scripts: FakeScript[] = []
  const page: FakePage = {
    appended,
    scripts,
    place: { emptied: 0 },
    foreignScript(src) {
      const script = new FakeScript(scripts)
      script.src = src
      scripts.push(script)
      return script
    },
  }
  const document = {
    scripts,
    createElement: () => new FakeScript(scripts),
    head: {
      append(script: FakeScript) {
        appended.push(script)
        scripts.push(script)
        queueMicrotask(() => onAppend(script))
      },
    },
    getElementById(id: string) {
      const { place } = page
      if (id !== 'belvo' || place === undefined) return null
      return { replaceChildren: () => void (place.emptied += 1) }
    },
  }
  const names = ['document', 'belvoSDK', Symbol.for('@kit/belvo/widget')]
  Object.assign(globalThis, { document })
  onTestFinished(() => {
    for (const name of names) Reflect.deleteProperty(globalThis, name)
  })
  return page
}
