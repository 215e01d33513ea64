/** The way from a return to its rows, and what of it is taken along: an address names no office (../route.ts). */
import type { Form } from '../../../core/country/index.ts'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { setPreset } from '../find/preset.ts'
import { ALL } from '../find/wish.ts'
import { pathTo } from '../route.ts'
import { whereToSign } from './to-sign.ts'
import type { Slot } from './model.ts'

export const readRows = (
  { id, kind }: Pick<Form, 'id' | 'kind'>,
  { office, period, unsigned }: Slot,
): { readonly href: string; readonly onClick: () => void } => ({
  href: pathTo('find', kind),
  onClick: () =>
    setPreset({
      kind,
      wish: { ...ALL, office },
      slot: { form: id, period },
      ...(unsigned && {
        toSign: {
          entry: unsigned.entry,
          code: codeOf(unsigned.root),
          office,
          period,
          href: whereToSign({ form: id, period, entry: unsigned.entry }),
        },
      }),
    }),
})
