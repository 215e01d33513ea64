/** Where a return stands that waits for a signature: its form, its year and its entry, and no office, for an address names none (../route.ts). */
import { pathTo } from '../route.ts'
import type { ReturnToSign } from './model.ts'

export const whereToSign = ({ form, period, entry }: Pick<ReturnToSign, 'form' | 'period' | 'entry'>): string =>
  pathTo('due', form, period.slice(0, 4), entry)
