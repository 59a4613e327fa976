import type { Refreshes } from './refresh-operations.ts'
import { loginFactor } from '../widget/second-factor.ts'
import type { WidgetJourney } from '../widget/widget-visit.ts'

/** Visits of somebody who gives the second factor a refresh waits for. */
export function createRefreshJourney(refreshes: Refreshes): WidgetJourney {
  return {
    name: 'refresh intent',
    title: () => 'Let your bank account be read again',
    steps: () => ['factor'],
    closed: ({ subject }) => (refreshes.waiting(subject) === undefined ? 'No refresh waits for you here.' : undefined),
    banks({ subject }) {
      const refresh = refreshes.waiting(subject)
      return refresh === undefined ? [] : [refresh.link.institution]
    },
    factor: ({ institutionId = '' }) => loginFactor(institutionId) ?? 'sms',
    summary: () => [],
    failures: ['mfa_unavailable', 'bank_not_available'],
    eventNames: { succeeded: 'validating_second_factor', failed: 'on_error' },
    succeed({ subject }) {
      const refresh = refreshes.waiting(subject)
      if (refresh !== undefined) refreshes.goOn(refresh)
      return {}
    },
    fail({ subject }, code) {
      const refresh = refreshes.waiting(subject)
      if (refresh !== undefined) void refreshes.stop(refresh, code.startsWith('mfa_') ? 'rejected' : 'failed', code)
    },
  }
}
