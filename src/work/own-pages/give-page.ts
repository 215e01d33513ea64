/** A person is given a page of her own by an office that has a file of her; and the office that gave it closes it. */
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { Parts } from '../../core/entry/make.ts'
import { PAGE_DAYS_MOST } from '../../core/vault/own-pages.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { findOwn, type PeopleWith, type Principal } from '../people/read-person.ts'
import type { OwnPage, OwnPageStore } from './own-page-store.ts'

type By = PeopleWith & { readonly principal: Principal; readonly record: RecordStore; readonly pages: OwnPageStore }

/** That open at once: lost codes among them, until somebody closes those. */
const PAGES_MOST = 5
const KINDS = ['page.opened', 'page.closed'] as const

/** Undefined for whatever this reader has no file of. */
export async function readPages(record: string, by: Omit<By, 'record'>): Promise<readonly OwnPage[] | undefined> {
  const own = await findOwn(by.principal, record, by)
  return own && by.pages.of(own.reader, own.records)
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
    if (!(await pages.has(own.reader, own.records, stub.page))) throw new AppendRefused('page.not-there', 'stub.page', 0)
  }
  return appendActs([parts], KINDS, { agency: principal.agency, country, store: by.record })
}
