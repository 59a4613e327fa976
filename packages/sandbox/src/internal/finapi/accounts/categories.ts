/** A category transactions are sorted into. */
export interface Category {
  readonly id: number
  readonly parentId: number | undefined
  readonly names: { readonly de: string; readonly en: string }
}

const tree: readonly (readonly [id: number, de: string, en: string, children: readonly (readonly [id: number, de: string, en: string])[]])[] = [
  [1, 'Einnahmen', 'Income', [[11, 'Gehalt', 'Salary'], [12, 'Zinsen', 'Interest']]],
  [2, 'Wohnen', 'Living', [[21, 'Miete', 'Rent'], [22, 'Strom und Gas', 'Electricity and gas'], [23, 'Internet und Telefon', 'Internet and phone']]],
  [3, 'Lebenshaltung', 'Cost of living', [[31, 'Lebensmittel', 'Groceries'], [32, 'Restaurant', 'Restaurants'], [33, 'Drogerie', 'Drugstore']]],
  [4, 'Mobilität', 'Mobility', [[41, 'Nahverkehr', 'Public transport'], [42, 'Tanken', 'Fuel']]],
  [5, 'Freizeit', 'Leisure', [[51, 'Musik und Filme', 'Music and films'], [52, 'Sport', 'Sports'], [53, 'Einkäufe', 'Shopping']]],
  [6, 'Vorsorge', 'Provision', [[61, 'Versicherung', 'Insurance'], [62, 'Sparen', 'Savings']]],
]

/** What the sandbox sorts transactions into; users add their own. */
export const fixedCategories: readonly Category[] = tree.flatMap(([id, de, en, children]) => [
  { id, parentId: undefined, names: { de, en } },
  ...children.map(([child, childDe, childEn]) => ({ id: child, parentId: id, names: { de: childDe, en: childEn } })),
])
