import type { KitEvent, Outcome } from '@kit/core/events'
import type { FintocEventType } from '../events/fintoc-event.ts'

type Description = (data: Readonly<Record<string, unknown>>) => Pick<KitEvent, 'topic' | 'outcome' | 'subject'>

const refreshOutcomes: Readonly<Record<string, Outcome | undefined>> = {
  created: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  rejected: 'failed',
}

function subject(kind: string, id: unknown): Pick<KitEvent, 'subject'> {
  return typeof id === 'string' && id !== '' ? { subject: { kind, id } } : {}
}

// The signed type states the success. A status in the same body may confirm or contradict it; one we do not know proves nothing.
const refreshed =
  (kind: string): Description =>
  (data) => {
    const status = data['status'] ?? 'succeeded'
    const outcome = typeof status === 'string' && Object.hasOwn(refreshOutcomes, status) ? refreshOutcomes[status] : undefined
    return { topic: 'sync', ...(outcome === undefined ? {} : { outcome }), ...subject(kind, data['refreshed_object_id']) }
  }

const descriptions: Readonly<Record<FintocEventType, Description>> = {
  'link.credentials_changed': (data) => ({ topic: 'connection', outcome: 'action_required', ...subject('link', data['id']) }),
  'link.refresh_intent.succeeded': refreshed('link'),
  'account.refresh_intent.succeeded': refreshed('account'),
}

/** What the shared vocabulary says about a type, or `undefined` for a type this release does not know. */
export function describeFintocEvent(type: string): Description | undefined {
  return Object.hasOwn(descriptions, type) ? descriptions[type as FintocEventType] : undefined
}
