import type { ApiPromise, RequestOptions } from '@kit/core/http'
import type { BelvoKeys } from '../belvo-client-options.ts'
import type { AggregationApi } from '../generated/aggregation.gen.ts'

type Generated = AggregationApi['widgetToken']
type Body = Parameters<Generated['create']>[0]
type WithoutKeys<Request> = Request extends unknown ? Omit<Request, 'id' | 'password'> : never
type Result = ReturnType<Generated['create']> extends ApiPromise<infer Token> ? Token : never

/** Access tokens for the widgets; the client fills in its own keys. */
export interface BelvoWidgetTokens {
  /**
   * Makes a token that opens a widget once. It lives for ten minutes by Belvo's documentation; make a new one each time.
   *
   * @param body - What the widget may do; one shape for each flavour. `id` and `password` are filled in.
   * @see https://developers.belvo.com/apis/belvoopenapispec/widget-access-token/generatewidgetaccesstoken
   *
   * @example
   * ```ts
   * const { access } = await belvo.widgetToken.create({
   *   scopes: 'read_institutions,write_links',
   *   fetch_resources: ['INVOICES', 'TAX_STATUS'],
   *   stale_in: '90d',
   *   widget: {},
   * })
   * ```
   */
  create(body: WithoutKeys<Body>, options?: RequestOptions): ApiPromise<Result>
}

/** Puts the keys of the client into the body, where Belvo wants them. */
export function withWidgetKeys(widgetToken: Generated, keys: BelvoKeys): BelvoWidgetTokens {
  return { create: (body, options) => widgetToken.create({ ...body, id: keys.secretId, password: keys.secretPassword }, options) }
}
