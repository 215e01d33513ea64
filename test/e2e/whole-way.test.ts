/** The whole way of a real record, once: what of it is looked at, in both languages, is in `.ci/nightly walk`. */
import { walkTheWholeWay } from './whole-way.ts'

walkTheWholeWay('en', false)
