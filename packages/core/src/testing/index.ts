export { createFakeTransport } from './create-fake-transport.ts'
export type { FakeAnswer, FakeCall, FakeTransport } from './create-fake-transport.ts'
