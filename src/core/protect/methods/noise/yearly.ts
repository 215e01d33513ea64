/**
 * What an installation may ever spend on counts with noise: of each calendar year that is counted, epsilon 1 at a chance of one in a million, over all
 * figures together, for one person is in many of them. It is in the program and in no setting: who runs a server does not raise it.
 */
import { rhoOf } from './zcdp.ts'

export const DELTA = 1e-6
/** Millionths of rho, rounded down. */
export const YEARLY = Math.floor(1e6 * rhoOf(1, DELTA))
