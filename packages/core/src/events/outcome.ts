/** What happened to the topic. `succeeded` and `failed` are only set where the body itself proves it. */
export type Outcome = 'created' | 'updated' | 'pending' | 'action_required' | 'succeeded' | 'failed' | 'canceled' | 'expired' | 'deleted'
