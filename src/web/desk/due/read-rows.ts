/** The way from a return to its rows, and what of it is taken along: an address names no office (../route.ts). */
import type { Form } from '../../../core/country/index.ts'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { setPreset } from '../find/preset.ts'
import { ALL } from '../find/wish.ts'
import { pathTo } from '../route.ts'
import { whereToSign } from './to-sign.ts'
import type { Slot } from './model.ts'

type Way = { readonly href: string; readonly onClick: () => void }
type Of = Pick<Form, 'id' | 'kind'>

/** To what stands in it. */
export const readRows = ({ id, kind }: Of, { office, period }: Pick<Slot, 'office' | 'period'>): Way => ({
  href: pathTo('find', kind),
  onClick: () => setPreset({ kind, wish: { ...ALL, office }, slot: { form: id, period } }),
})

/** To what came with one file, whatever stands now: what is read is what is signed. @param at period of the slot at whose side it is signed */
export const readToSign = (
  { id, kind }: Of,
  { office, period }: Pick<Slot, 'office' | 'period'>,
  { entry, root, at }: Pick<NonNullable<Slot['unsigned']>, 'entry' | 'root'> & { readonly at: string },
): Way => ({
  href: pathTo('find', kind),
  onClick: () =>
    setPreset({
      kind,
      wish: { ...ALL, office },
      slot: { form: id, period, entry },
      toSign: { entry, code: codeOf(root), office, period, href: whereToSign({ form: id, period: at, entry }) },
    }),
})
