/**
 * A person reads her own page. A code that nobody was given, a word that is not hers, a page that is over or closed are one answer, and how long somebody
 * who guessed waits does not depend on whether there is a page: whoever forces her to say a word learns nothing from a wrong one.
 */
import { keptOf } from '../../core/own-page/code.ts'
import { fill, fillRecords } from '../../core/own-page/fill.ts'
import { tellHerself, type BodyTold, type OwnPageTold } from '../../core/own-page/tell.ts'
import type { At } from '../../core/person/owed.ts'
import { readFileOf, type PeopleWith } from '../people/read-person.ts'
import type { FoundPage, OwnPageStore } from './own-page-store.ts'

type Brake = { wait(key: string): number; wrong(key: string): void }
/**
 * Unlike a letter's digits (work/letters/check-letter.ts), which nobody chose, a word is guessed by somebody who knows her: so all who guess at one code wait
 * for each other, too. `opened`: from where a page was opened, since the server started; there the right word is let through, or whoever photographed the
 * paper could keep her out by guessing from elsewhere.
 */
export type Brakes = { readonly byNetwork: Brake; readonly byCode: Brake; readonly opened: Set<string> }
type Shown = {
  readonly mark: string
  readonly proof: string
  /** Where it comes from (core/network.ts). */ readonly network: string
}

/** @param today ISO day. @returns seconds to wait, where this network has guessed too often; undefined for whatever opens nothing. */
export async function findPage(
  { mark, proof, network }: Shown,
  today: string,
  pages: Pick<OwnPageStore, 'find'>,
  { byNetwork, byCode, opened }: Brakes,
): Promise<FoundPage | number | undefined> {
  const there = `${mark} ${network}`
  const wait = byNetwork.wait(there)
  if (wait > 0) return wait
  // How long it is, before the database is asked: what others guess meanwhile changes no answer of this one.
  const waitOfAll = byCode.wait(mark)
  const found = await pages.find(mark, keptOf(proof))
  // Of this page and no other of its code: who gave himself one by a copied code guesses at hers no faster.
  const known = found && `${found.page} ${network}`
  if (found && known && found.until >= today && (waitOfAll === 0 || opened.has(known))) {
    opened.add(known)
    return found
  }
  // Counted whether it was looked at or not: a network where the code was opened is answered as any other is.
  byNetwork.wrong(there)
  if (waitOfAll > 0) return waitOfAll
  byCode.wrong(mark)
  return undefined
}

/** Bytes of JSON: all that a page tells of a block of records, the longest of it, fits. */
const PAGE_BYTES = 2_048
const BODY_BYTES = 128

/** As long for everybody whose file is one block of records, whatever stands in it. */
export async function tellPage({ agency, record, until, page }: FoundPage, at: At, by: PeopleWith): Promise<OwnPageTold | undefined> {
  const file = await readFileOf(agency, record, at, by)
  if (!file) return undefined
  const records = fillRecords(
    file.records.map((r) => r.record),
    page,
  )
  return fill({ opens: true, ...tellHerself(file), until, records }, page, PAGE_BYTES)
}

const NOBODYS = 'nobody'
/** What every code and word that opens nothing is answered, and whoever has to wait: one block, as long as a page. */
export const tellNone = (): OwnPageTold =>
  fill({ opens: false, steps: [], promised: [], agreed: [], until: '', records: fillRecords([], NOBODYS) }, NOBODYS, PAGE_BYTES)

export const tellBody = ({ agency, page }: FoundPage): BodyTold => fill({ agency }, page, BODY_BYTES)
