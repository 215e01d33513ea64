/**
 * A person reads her own page. A code that nobody was given, a word that is not hers, a page that is over or closed are one answer, and how long somebody
 * who guessed waits does not depend on whether there is a page: whoever forces her to say a word learns nothing from a wrong one.
 */
import { equalBytes, utf8 } from '../../core/bytes.ts'
import { keptOf } from '../../core/own-page/code.ts'
import { tellHerself, type OwnPageTold } from '../../core/own-page/tell.ts'
import type { At } from '../../core/person/owed.ts'
import { readFileOf, type PeopleWith } from '../people/read-person.ts'
import type { FoundPage, OwnPageStore } from './own-page-store.ts'

type Brake = { wait(key: string): number; wrong(key: string): void; has(key: string): boolean }
/** As with a letter's digits (work/letters/check-letter.ts): a network that guessed nothing of a code is answered whatever others did. */
type Brakes = { readonly byNetwork: Brake; readonly byCode: Brake }
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
  { byNetwork, byCode }: Brakes,
): Promise<FoundPage | number | undefined> {
  const there = `${mark} ${network}`
  const wait = byNetwork.has(there) ? Math.max(byNetwork.wait(there), byCode.wait(mark)) : 0
  if (wait > 0) return wait
  const [found, kept] = [await pages.find(mark), keptOf(proof)]
  if (found && found.until >= today && equalBytes(utf8(kept), utf8(found.kept))) return found
  byNetwork.wrong(there)
  byCode.wrong(mark)
  return undefined
}

export async function tellPage({ agency, record, until }: FoundPage, at: At, by: PeopleWith): Promise<OwnPageTold | undefined> {
  const file = await readFileOf(agency, record, at, by)
  return file && { ...tellHerself(file), agency, until, records: file.records.map((r) => r.record) }
}
