/** What Fintoc's script opens its widget with. */
export type FintocWidget = { readonly publicKey: string; readonly country: 'cl' } & (
  | { readonly product: 'movements'; readonly holderType: 'individual'; readonly widgetToken: string }
  | { readonly product: 'payments'; readonly sessionToken: string }
)

/** A page of a provider or a bank that somebody is sent to, and comes back from. */
export interface Visit {
  /** The address to come back to when the visit ends like this, e.g. `success`. */
  back(end: string): string
  /** Sends them. @returns the address they came back at. */
  go(url: string): Promise<URL>
}

/** Whoever sits in front of the screen: the visitor of the page, or a script. */
export interface Person {
  /**
   * Opens Fintoc's widget.
   *
   * @throws PersonLeft when they close it
   */
  useFintocWidget(widget: FintocWidget): Promise<{ readonly exchangeToken?: string | undefined }>
  visit(title: string): Visit
}

/** Somebody closed the widget, or went away from the page, before the end. */
export class PersonLeft extends Error {}

/** The task decides how it ends, not the person; but when they leave, nobody needs to wait any more. */
export function unlessTheyLeave<Result>(task: Promise<Result>, person: Promise<unknown>): Promise<Result> {
  return Promise.race([task, person.then(() => task)])
}
