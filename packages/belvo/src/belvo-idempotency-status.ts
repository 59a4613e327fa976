/** What Belvo did with an idempotency key. */
export type BelvoIdempotencyStatus = 'AVAILABLE' | 'PROCESSING' | 'REPLAYED' | (string & {})

/**
 * What Belvo says of the idempotency key of a call: `AVAILABLE` when it was new, `REPLAYED` when the answer is that of an earlier call,
 * `PROCESSING` while the first call is at work; `undefined` when the answer says nothing.
 *
 * @see https://developers.belvo.com/apis/belvoopenapispec
 *
 * @example
 * ```ts
 * const { data, response } = await belvo.payments.paymentIntents.create(body, { idempotencyKey: order.uuid }).withResponse()
 * if (belvoIdempotencyStatus(response.headers) === 'REPLAYED') logger.info('this intent existed')
 * ```
 */
export function belvoIdempotencyStatus(headers: Headers): BelvoIdempotencyStatus | undefined {
  return headers.get('Belvo-Idempotency-Status') ?? undefined
}
