/**
 * Lists that somebody looks at again and again, kept on this computer for the one who keeps them. They hold codes and no word of anybody's, and
 * open nothing: what its keeper may see no more, the application does not show.
 */
import { recall, remember } from '../remembered.ts'
import { isSameWish, isWish, type Wish } from './wish.ts'

export type View = { readonly kind: string; readonly wish: Wish }

/** The oldest goes when there is one more. */
const MOST = 12
const keyOf = (credential: string): string => `views/${credential}`

const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string' && 'wish' in value && isWish(value.wish)

/** @param credential of whoever keeps them: two people may sit at one computer. */
export function readViews(credential: string): readonly View[] {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(credential)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView).slice(0, MOST) : []
  } catch {
    return [] // somebody else wrote there
  }
}

export const isSameView = (a: View, b: View): boolean => a.kind === b.kind && isSameWish(a.wish, b.wish)
const withoutView = (views: readonly View[], view: View): readonly View[] => views.filter((each) => !isSameView(each, view))
const write = (credential: string, views: readonly View[]): readonly View[] => {
  remember(keyOf(credential), JSON.stringify(views))
  return views
}

/** @returns what is kept from now on, the newest first. */
export const keepView = (credential: string, view: View): readonly View[] =>
  write(credential, [view, ...withoutView(readViews(credential), view)].slice(0, MOST))
export const dropView = (credential: string, view: View): readonly View[] => write(credential, withoutView(readViews(credential), view))
