export type {
  FinapiCallbackOrigin,
  FinapiCallbackTaskStatus,
  FinapiCallbackWebForm,
  FinapiCallbackWebFormStatus,
  FinapiEvent,
  FinapiEventMap,
  FinapiEventOf,
  FinapiEventType,
  FinapiTaskCallback,
  FinapiUnknownEvent,
  FinapiUserDeletedNotice,
  FinapiWebFormCallback,
} from './finapi-event.ts'
export { isFinapiEvent } from './is-finapi-event.ts'
