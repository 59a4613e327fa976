/** A CloudEvents 1.0 object in its JSON format. */
export interface CloudEvent<Data = unknown> {
  /** The version of CloudEvents. */
  specversion: '1.0'
  /** The event's own id; unique together with `source`. */
  id: string
  /** URI reference of the sender; `urn:kit:<provider>` unless told otherwise. */
  source: string
  /** `kit.<provider>.<provider's type>`. */
  type: string
  /** RFC 3339. */
  time?: string
  /** `<kind>/<id>` of the object the event is about; absent where that id is a credential. */
  subject?: string
  /** What `data` is when the event is written out. */
  datacontenttype: 'application/json'
  /** The provider's object as sent, with whatever personal data and credentials are in it. */
  data: Data
}
