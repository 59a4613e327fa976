import type { FintocWidgetOptions } from './fintoc-widget-options.ts'

/** One widget in the page. */
export interface FintocWidget {
  /**
   * Shows it.
   *
   * @throws KitError with code `closed` after `destroy()`.
   */
  open(): void
  /** Hides it; `open()` shows it again. Does nothing after `destroy()`. */
  close(): void
  /** Takes it out of the page, for good. A second call does nothing. */
  destroy(): void
}

/** What the script of Fintoc offers a page. */
export interface Fintoc {
  /**
   * Makes a widget without showing it.
   *
   * @throws InvalidArgumentError if the options are none of the documented combinations; the message names the fix and never a value.
   */
  create(options: FintocWidgetOptions): FintocWidget
}
