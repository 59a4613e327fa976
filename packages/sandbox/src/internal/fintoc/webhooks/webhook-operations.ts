import { createFintocEventBody } from '@kit/fintoc/testing'
import type { FintocEventBody } from '@kit/fintoc/testing'
import { isFintocEventType } from './is-fintoc-event-type.ts'
import type { Identifiers } from '../../identifiers.ts'
import { booleanAt, listAt, objectAt, stringAt } from '../../json.ts'
import type { JsonObject } from '../../json.ts'
import { isCallbackUrl } from '../../loopback.ts'
import type { Call, OperationHandler } from '../../operation.ts'
import type { SandboxClock } from '../../sandbox-clock.ts'
import type { FintocEvents, WebhookEndpoint } from './fintoc-events.ts'
import { fintocRefusal } from '../fintoc-refusal.ts'
import { named } from '../named-resource.ts'
import { offsetPage } from '../offset-page.ts'

function endpointResource(endpoint: WebhookEndpoint, secret: string | null = null): JsonObject {
  const { id, createdAt, description, enabledEvents, url, disabled } = endpoint
  return {
    id,
    object: 'webhook_endpoint',
    created_at: new Date(createdAt).toISOString(),
    description,
    enabled_events: enabledEvents,
    mode: 'test',
    secret,
    // Sources disagree on which of the two there is.
    status: disabled ? 'disabled' : 'enabled',
    disabled,
    url,
  }
}

function urlOf(body: JsonObject): string | undefined {
  const url = stringAt(body, 'url')
  if (url !== undefined && !isCallbackUrl(url)) {
    throw fintocRefusal(400, 'invalid_params', 'url must be an https URL; the sandbox also takes http to this machine.', 'url')
  }
  return url
}

function eventsOf(body: JsonObject): readonly string[] {
  const types = listAt(body, 'enabled_events').filter((type) => typeof type === 'string')
  if (!types.every(isFintocEventType)) {
    throw fintocRefusal(400, 'invalid_webhook_subscription', 'enabled_events takes the types of events.', 'enabled_events')
  }
  return types
}

/** Webhook endpoints, and the made-up events of test mode. */
export function createWebhookOperations(events: FintocEvents, clock: SandboxClock, identifiers: Identifiers): OperationHandler[] {
  const endpointOf = ({ params }: Call): WebhookEndpoint => named(events.endpoints, params['webhook_endpoint_id'], 'webhook endpoint')

  const madeUp = (body: JsonObject): FintocEventBody => {
    const type = stringAt(body, 'type') ?? ''
    if (!isFintocEventType(type)) throw fintocRefusal(400, 'invalid_enum', 'type must be the type of an event.', 'type')
    const sample = createFintocEventBody(type, { id: identifiers.prefixed('evt_'), created_at: new Date(clock.now()).toISOString() })
    // The members to replace are those of the object the event is about.
    return { ...sample, data: { ...sample.data, ...objectAt(body, 'overrides') } }
  }

  return [
    {
      id: 'webhookEndpoints.create',
      handle({ body }) {
        const endpoint: WebhookEndpoint = {
          id: identifiers.prefixed('we_'),
          secret: identifiers.prefixed('whsec_test_'),
          createdAt: clock.now(),
          url: urlOf(body) ?? '',
          description: stringAt(body, 'description') ?? null,
          enabledEvents: eventsOf(body),
          disabled: false,
        }
        events.endpoints.set(endpoint.id, endpoint)
        return { status: 201, body: endpointResource(endpoint, endpoint.secret) }
      },
    },
    {
      id: 'webhookEndpoints.list',
      handle: (call) => offsetPage(call, [...events.endpoints.values()], (endpoint) => endpointResource(endpoint)),
    },
    { id: 'webhookEndpoints.get', handle: (call) => ({ status: 200, body: endpointResource(endpointOf(call)) }) },
    {
      id: 'webhookEndpoints.update',
      handle(call) {
        const endpoint = endpointOf(call)
        const { body } = call
        endpoint.url = urlOf(body) ?? endpoint.url
        endpoint.description = stringAt(body, 'description') ?? endpoint.description
        endpoint.disabled = booleanAt(body, 'disabled') ?? endpoint.disabled
        if (body['enabled_events'] !== undefined) endpoint.enabledEvents = eventsOf(body)
        return { status: 200, body: endpointResource(endpoint) }
      },
    },
    {
      id: 'webhookEndpoints.delete',
      handle(call) {
        events.endpoints.delete(endpointOf(call).id)
        return { status: 204 }
      },
    },
    {
      id: 'webhookEndpoints.test',
      handle(call) {
        const endpoint = endpointOf(call)
        const event = madeUp(call.body)
        if (event.type === 'link.created') {
          throw fintocRefusal(400, 'invalid_enum', 'link.created never goes to a registered endpoint.', 'type')
        }
        void events.deliver(event, endpoint)
        return { status: 200, body: endpointResource(endpoint) }
      },
    },
    {
      id: 'events.trigger',
      handle({ body }) {
        const event = madeUp(body)
        void events.tell(event)
        return { status: 200, body: event }
      },
    },
  ]
}
