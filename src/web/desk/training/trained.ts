import { recall, remember } from '../remembered.ts'

/* By what the application calls a person: two clerks may share a computer, and each learns by herself. */
const keyOf = (person: string): string => `trained-${person}`

/** Whether somebody has handed in the invented papers once, on this computer. */
export const isTrained = (person: string): boolean => recall(keyOf(person)) === 'yes'
export const rememberTrained = (person: string): void => remember(keyOf(person), 'yes')
