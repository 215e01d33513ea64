/** Orders of restitution, of the year in which the reported 38 victims were paid and of the year before it: more is ordered than arrives, and who is paid was awarded it. */
import { YEAR_2022, type Recipe } from './recipe.ts'

const ordered = (of: Pick<Recipe, 'from' | 'to' | 'count'>): Recipe => ({
  form: 'reparation-return',
  ...of,
  set: { reparation_type: 'restitution', claimed: '2400000', ordered: '1500000', paid: '' },
})
export const ORDERS: readonly Recipe[] = [
  ordered({ from: '2021-01-01', to: '2022-01-01', count: 24 }),
  ordered({ ...YEAR_2022, count: 36 }),
]
