import { isFintocEvent } from '@kit/fintoc/events'
import { parseFintocWebhook } from '@kit/fintoc/webhooks'
import { compare } from './compare.ts'

/** Telling whether a value is an event of one provider. */
export async function benchGuard(): Promise<void> {
  const event: unknown = await parseFintocWebhook('{"id":"evt_1","object":"event","type":"link.credentials_changed","mode":"test","created_at":"2026-01-01T00:00:00Z","data":{"id":"link_1"}}')
  const values: unknown[] = Array.from({ length: 1_000 }, (_, index) => (index % 2 ? event : { provider: 'belvo', type: 'x' }))
  const count = (guard: (value: unknown) => boolean): number => values.reduce<number>((sum, value) => sum + (guard(value) ? 1 : 0), 0)
  await compare('guard, 1,000 values', [
    { name: 'limit: one property read', run: () => count((value) => (value as { provider: string }).provider === 'fintoc') },
    { name: 'kit: isFintocEvent', run: () => count(isFintocEvent) },
    {
      name: 'a guard written by hand',
      run: () => count((value) => typeof value === 'object' && value !== null && 'provider' in value && value.provider === 'fintoc' && 'known' in value && typeof value.known === 'boolean'),
    },
  ])
}
