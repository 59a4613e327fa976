import type { JsonObject } from '../../json.ts'
import type { Account, AccountBook, AccountNumber, Entity, Movement } from './account-book.ts'
import { fintocTimestamp } from '../timestamps.ts'

export function entityResource(entity: Entity): JsonObject {
  const { id, holderName, holderId, isRoot } = entity
  return { id, object: 'entity', mode: 'test', holder_name: holderName, holder_id: holderId, is_root: isRoot }
}

export function accountResource(book: AccountBook, account: Account): JsonObject {
  const rootNumber = book.rootNumberOf(account)
  const { id: entityId, holderName, holderId, isRoot } = account.entity
  return {
    id: account.id,
    object: 'account',
    mode: 'test',
    description: account.description,
    available_balance: account.balance,
    currency: account.currency,
    // Inside an account the entity has neither object nor mode.
    entity: { id: entityId, holder_name: holderName, holder_id: holderId, is_root: isRoot },
    is_root: account.isRoot,
    root_account_number: rootNumber.number,
    root_account_number_id: rootNumber.id,
    status: 'active',
  }
}

export function accountNumberResource(number: AccountNumber): JsonObject {
  return {
    id: number.id,
    object: 'account_number',
    account_id: number.account.id,
    number: number.number,
    description: number.description,
    metadata: number.metadata,
    mode: 'test',
    status: number.status,
    is_root: number.isRoot,
    ...(number.options === null ? {} : { options: number.options }),
    created_at: fintocTimestamp(number.createdAt),
    updated_at: fintocTimestamp(number.updatedAt),
    ...(number.deletedAt === undefined ? {} : { deleted_at: fintocTimestamp(number.deletedAt) }),
  }
}

export function movementResource(movement: Movement): JsonObject {
  return {
    id: movement.id,
    object: 'movement',
    account_id: movement.account.id,
    amount: movement.amount,
    balance: movement.balance,
    currency: movement.account.currency,
    direction: movement.direction,
    mode: 'test',
    resource_id: movement.transferId,
    return_pair_id: movement.pairId,
    transaction_date: fintocTimestamp(movement.at),
    type: 'transfer',
  }
}
