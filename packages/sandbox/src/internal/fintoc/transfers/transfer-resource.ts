import type { JsonObject } from '../../json.ts'
import { accountNumberResource } from './account-resources.ts'
import { fintocDay, fintocTimestamp } from '../timestamps.ts'
import type { Transfer } from './transfer-book.ts'

/** The central bank has a page for settled transfers in Mexico only. */
export function receiptUrl({ postedAt, trackingKey }: Transfer): string | null {
  return postedAt !== undefined && trackingKey !== null ? `https://example.com/receipts/${trackingKey}` : null
}

export function transferResource(transfer: Transfer): JsonObject {
  const { counterparty, number, postedAt, trackingKey } = transfer
  return {
    object: 'transfer',
    id: transfer.id,
    amount: transfer.amount,
    currency: number.account.currency,
    direction: transfer.direction,
    status: transfer.status,
    transaction_date: fintocTimestamp(transfer.createdAt),
    post_date: postedAt === undefined ? null : fintocDay(postedAt),
    comment: transfer.comment,
    reference_id: transfer.referenceId,
    tracking_key: trackingKey,
    receipt_url: receiptUrl(transfer),
    mode: 'test',
    counterparty: {
      holder_id: counterparty.holderId,
      holder_name: counterparty.holderName,
      account_number: counterparty.accountNumber,
      account_type: counterparty.accountType,
      email: counterparty.email,
      institution: counterparty.institution,
    },
    account_number: accountNumberResource(number),
    metadata: transfer.metadata,
    return_reason: transfer.returnReason ?? null,
  }
}
