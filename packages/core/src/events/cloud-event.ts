/** A CloudEvents 1.0 object in its JSON format. */
export interface CloudEvent<Data = unknown> {
  specversion: '1.0'
  /** The event's own id; unique together with `source`. */
  id: string
  /** URI reference of the sender; `urn:kit:<provider>` unless told otherwise. */
  source: string
  /** `kit.<provider>.<provider's type>`. */
  type: string
  /** RFC 3339. */
  time?: string
  /** `<kind>/<id>` of the object the event is about. */
  subject?: string
  datacontenttype: 'application/json'
  data: Data
}
