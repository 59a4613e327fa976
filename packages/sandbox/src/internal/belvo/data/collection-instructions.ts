import type { Identifiers } from '../../identifiers.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxClock, ScheduledTask } from '../../sandbox-clock.ts'
import type { SandboxState } from '../../sandbox-state.ts'
import { dayMs } from './bank-data.ts'
import type { LinkEvents } from '../webhooks/link-events.ts'
import type { Link } from '../links/links.ts'

/** An amount that is to be collected when the account has it. */
export interface CollectionItem {
  readonly id: string
  readonly instruction: CollectionInstruction
  readonly cents: number
  readonly policies: readonly unknown[]
  status: 'PENDING' | 'CHARGE_SETTLED' | 'CANCELLED'
  timer: ScheduledTask | undefined
}

/** What to collect from the accounts of a link. */
export interface CollectionInstruction {
  readonly id: string
  readonly link: Link
  readonly consentId: string | undefined
  readonly externalId: string | null
  readonly createdAt: number
  readonly items: CollectionItem[]
  status: 'PROCESSING' | 'COMPLETED' | 'CANCELLED'
}

export interface CollectionBook {
  readonly all: readonly CollectionInstruction[]
  find(id: string): CollectionInstruction | undefined
  create(
    details: Pick<CollectionInstruction, 'link' | 'consentId' | 'externalId'>,
    items: readonly Pick<CollectionItem, 'cents' | 'policies'>[],
  ): CollectionInstruction
  cancel(instruction: CollectionInstruction): void
  cancelItem(item: CollectionItem): void
}

export interface CollectionBookOptions {
  readonly clock: SandboxClock
  readonly state: SandboxState
  readonly identifiers: Identifiers
  readonly events: LinkEvents
  /** Cents of the checking account of a link now. */
  readonly balance: (link: Link) => number
  /** Sandbox milliseconds until an account is looked at for the first time; later it is once a day. */
  readonly readMs: number
}

/** The account has to hold this more than the amount. */
const restCents = 1

export function createCollectionBook({ clock, state, identifiers, events, balance, readMs }: CollectionBookOptions): CollectionBook {
  const instructions = state.map<string, CollectionInstruction>('collection instructions')

  const finish = (instruction: CollectionInstruction): void => {
    if (instruction.status === 'PROCESSING' && instruction.items.every(({ status }) => status !== 'PENDING')) instruction.status = 'COMPLETED'
  }

  const watch = clock.task<CollectionItem>('Belvo looks at a watched account', async (item) => {
    const { instruction, cents } = item
    if (balance(instruction.link) < cents + restCents) {
      item.timer = watch(dayMs, item)
      return
    }
    item.timer = undefined
    item.status = 'CHARGE_SETTLED'
    finish(instruction)
    const data: JsonObject = { instruction_id: instruction.id, item_id: item.id }
    await events.send(instruction.link, 'COLLECTION_INSTRUCTIONS', 'item_ready_to_charge', { requestId: identifiers.uuid(), data })
  })

  const end = (item: CollectionItem): void => {
    if (item.status !== 'PENDING') return
    clock.cancel(item.timer)
    item.timer = undefined
    item.status = 'CANCELLED'
  }

  return {
    get all() {
      return [...instructions.values()]
    },
    find: (id) => instructions.get(id),
    create(details, items) {
      const instruction: CollectionInstruction = { id: identifiers.uuid(), ...details, createdAt: clock.now(), items: [], status: 'PROCESSING' }
      instructions.set(instruction.id, instruction)
      for (const each of items) {
        const item: CollectionItem = { id: identifiers.uuid(), instruction, ...each, status: 'PENDING', timer: undefined }
        instruction.items.push(item)
        item.timer = watch(readMs, item)
      }
      return instruction
    },
    cancel(instruction) {
      instruction.items.forEach(end)
      instruction.status = 'CANCELLED'
    },
    cancelItem(item) {
      end(item)
      finish(item.instruction)
    },
  }
}
