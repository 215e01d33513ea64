/** A person is given a page of her own by an office that has a file of her; and the office that gave it closes it. */
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { Parts } from '../../core/entry/make.ts'
import { inOrder, listStanding } from '../../core/person/record.ts'
import { PAGE_DAYS_MOST } from '../../core/vault/own-pages.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { findOwn, helperOf, type PeopleWith, type Principal } from '../people/read-person.ts'
import type { HalfClosed, OwnPage, OwnPageStore } from './own-page-store.ts'

type By = PeopleWith & { readonly principal: Principal; readonly record: RecordStore; readonly pages: OwnPageStore }

/** That open at once: lost codes among them, until somebody closes those. */
const PAGES_MOST = 5
const KINDS = ['page.opened', 'page.closed'] as const
/** Of so many files at once a list says that there are more. */
const HALF_CLOSED_MOST = 20

/** Undefined for whatever this reader has no file of. */
export async function readPages(record: string, by: Omit<By, 'record'>): Promise<readonly OwnPage[] | undefined> {
  const own = await findOwn(by.principal, record, by)
  return own && by.pages.of(own.reader, own.records)
}

/** `file`: the oldest record of hers, by which her file is called on every screen. */
export type ToClose = HalfClosed & { readonly file: string }

/**
 * Files with a page that the office has closed and a vault may not have: whoever took the paper may still read it there. Undefined where none may be listed.
 * @param today ISO day.
 */
export async function listHalfClosed(
  today: string,
  by: Omit<By, 'record'>,
): Promise<{ readonly pages: readonly ToClose[]; readonly isMore: boolean } | undefined> {
  const reader = helperOf(by.principal, by)
  if (!reader) return undefined
  const all = await by.pages.halfClosed(reader, today, HALF_CLOSED_MOST + 1)
  const pages = new Map<string, ToClose>()
  for (const page of all.slice(0, HALF_CLOSED_MOST)) {
    const own = await findOwn(by.principal, page.record, by)
    const [first] = own ? inOrder(listStanding(own.versions)) : []
    if (first && !pages.has(first.record)) pages.set(first.record, { ...page, file: first.record })
  }
  return { pages: [...pages.values()], isMore: all.length > HALF_CLOSED_MOST }
}

/**
 * @param today ISO day.
 * @throws AppendRefused `page.not-there` for a record or a page that is not there or not this body's; `page.too-many` while so many open;
 * `act.not-sound` names where.
 */
export async function givePage(parts: Parts, record: string, today: string, by: By): Promise<ActsAppended> {
  const { principal, country, pages } = by
  const checked = checkAct(parts, country, principal.agency)
  if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, 0)
  const { stub } = checked
  const own = await findOwn(principal, record, by)
  if (!own) throw new AppendRefused('page.not-there', 'stub.record', 0)
  if (stub.kind === 'page.opened') {
    if (stub.record !== record) throw new AppendRefused('page.not-there', 'stub.record', 0)
    if (stub.until < today || Date.parse(stub.until) - Date.parse(today) > PAGE_DAYS_MOST * 86_400_000)
      throw new AppendRefused('act.not-sound', 'stub.until', 0)
    if ((await pages.count(own.reader, own.records, today)) >= PAGES_MOST) throw new AppendRefused('page.too-many', 'stub.record', 0)
  } else if (stub.kind === 'page.closed') {
    const isTheirs = (await pages.has(own.reader, own.records, stub.page)) || (await pages.hasClosing(own.reader, own.records, stub.page))
    if (!isTheirs) throw new AppendRefused('page.not-there', 'stub.page', 0)
  }
  return appendActs([parts], KINDS, { agency: principal.agency, country, store: by.record })
}
