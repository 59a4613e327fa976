import { createRequire } from 'node:module'
import type { RequestListener } from 'node:http'
import type { NodeRequest, NodeResponse } from '@kit/core/node'

type Middleware = (request: NodeRequest, response: NodeResponse, next: (error?: unknown) => void) => void

/** The part of Express the tests use. */
export interface ExpressApp extends RequestListener {
  use(...handlers: Middleware[]): void
  post(path: string, ...handlers: Middleware[]): void
  all(path: string, ...handlers: Middleware[]): void
}

/** The part of Express the tests use. */
export interface Express {
  (): ExpressApp
  json(): Middleware
  raw(options: { type: string; limit?: string }): Middleware
  text(options: { type: string }): Middleware
}

/** The Express 5 that `@kit/core` is tested with. */
export const express: Express = createRequire(new URL('../../../packages/core/package.json', import.meta.url))('express') as Express
