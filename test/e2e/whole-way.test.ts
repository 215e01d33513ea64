/**
 * The whole way of a real record, once: what of it is looked at, in both languages, is in `.ci/nightly walk`.
 * In part by night. By day: operate/restore-served.
 */
import { walkTheWholeWay } from './whole-way.ts'

walkTheWholeWay('en', false)
