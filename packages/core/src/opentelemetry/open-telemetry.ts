import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, TracerProvider } from '@opentelemetry/api'
import type { CallTrace, TracedCall, Tracing } from '../http/tracing.ts'
import { VERSION } from '../version.ts'

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Default: the global one, also when it is registered later. */
  readonly tracerProvider?: TracerProvider | undefined
}

/**
 * Records each call as one span over `@opentelemetry/api`, which you install yourself (1.9 or later).
 *
 * The span is of the kind CLIENT, is called `<provider> <operation>` and covers all attempts and pauses. Attributes: `http.request.method`,
 * `url.template`, `http.response.status_code` (of the last answer), `error.type` (the status, the `code` of the error, or `aborted`),
 * `kit.provider`, `kit.operation`, `kit.attempts`. Each attempt is an event `kit.attempt` with its number, its status and its `error.type`.
 * It is active while credentials are fetched and while `fetch` runs, so an instrumented `fetch` records its requests below it. No span
 * holds a header, a query, a body, an identifier or a message.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 * @example
 * ```ts
 * const fintoc = createFintocClient({ secretKey, tracing: openTelemetry() })
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Tracing {
  const tracer = (options.tracerProvider ?? trace).getTracer('@kit/core', VERSION)
  return {
    startCall({ provider, operation, method, path }: TracedCall): CallTrace {
      const span = tracer.startSpan(`${provider} ${operation}`, {
        kind: SpanKind.CLIENT,
        attributes: { 'http.request.method': method, 'url.template': path, 'kit.provider': provider, 'kit.operation': operation },
      })
      const active = trace.setSpan(context.active(), span)
      return {
        run: (work) => context.with(active, work),
        // An event and not a span: an instrumented fetch makes the span of each request itself, and two of the same would confuse.
        attempt({ attempt, status, errorType }) {
          span.addEvent('kit.attempt', { 'kit.attempt': attempt, ...outcome(status, errorType) })
        },
        end({ attempts, status, errorType }) {
          span.setAttributes({ 'kit.attempts': attempts, ...outcome(status, errorType) })
          if (errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
      }
    },
  }
}

function outcome(status: number | undefined, errorType: string | undefined): Attributes {
  return {
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(errorType === undefined ? {} : { 'error.type': errorType }),
  }
}
