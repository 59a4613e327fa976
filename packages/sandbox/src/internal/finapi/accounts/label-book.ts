import type { Identifiers } from '../../identifiers.ts'
import { Refusal } from '../../refusal.ts'
import type { SandboxState } from '../../sandbox-state.ts'

export interface Label {
  readonly id: number
  readonly userId: string
  name: string
}

export interface LabelBook {
  of(userId: string): readonly Label[]
  /** @throws Refusal when the user has no such label */
  get(userId: string, id: number): Label
  /** @throws Refusal when the user has the name already */
  add(userId: string, name: string): Label
  /** @throws Refusal when the user has the name already */
  rename(label: Label, name: string): void
  remove(label: Label): void
}

export function createLabelBook(memory: SandboxState, identifiers: Identifiers): LabelBook {
  const labels = memory.map<number, Label>('labels')
  const of: LabelBook['of'] = (userId) => [...labels.values()].filter((label) => label.userId === userId)
  const refuseName = (userId: string, name: string, self?: Label): void => {
    if (of(userId).some((label) => label !== self && label.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal(422, 'ENTITY_EXISTS', 'The user has a label of this name already.')
    }
  }
  return {
    of,
    get(userId, id) {
      const label = labels.get(id)
      if (label?.userId !== userId) throw new Refusal(404, 'UNKNOWN_ENTITY', 'The user has no label with this id.')
      return label
    },
    add(userId, name) {
      refuseName(userId, name)
      const label = { id: identifiers.number('label'), userId, name }
      labels.set(label.id, label)
      return label
    },
    rename(label, name) {
      refuseName(label.userId, name, label)
      label.name = name
    },
    remove: (label) => void labels.delete(label.id),
  }
}
