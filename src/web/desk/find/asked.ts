/**
 * What somebody typed into the box that is on every page. It is kept in this window alone: an address names no number, code or person, and
 * nothing of it is asked of the application that is no number (number.ts).
 */
import { useSyncExternalStore } from 'react'
import { go } from '../route.ts'

let text = ''
const watchers = new Set<() => void>()
const watch = (changed: () => void): (() => void) => {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}

/** Looks for this, on the page where what was found is shown. Nothing is asked of anybody before that page is there. */
export function ask(what: string): void {
  text = what.trim()
  for (const changed of watchers) changed()
  go('find')
}
/** Whoever leaves takes along what he looked for. */
export function forgetAsked(): void {
  text = ''
  for (const changed of watchers) changed()
}
export const useAsked = (): string => useSyncExternalStore(watch, () => text)
