export { createSandboxTest } from './create-sandbox-test.ts'
