export { createFakeClock } from './create-fake-clock.ts'
export type { FakeClock } from './create-fake-clock.ts'
export { createFakeTransport } from './create-fake-transport.ts'
export type { FakeAnswer, FakeCall, FakeTransport } from './create-fake-transport.ts'
