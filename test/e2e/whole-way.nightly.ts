/** The whole way of a real record in each language, every screen judged by axe and pictured. */
import { walkTheWholeWay } from './whole-way.ts'

for (const lang of ['en', 'km'] as const) walkTheWholeWay(lang, true)
