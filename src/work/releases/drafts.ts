/**
 * Drafts that wait to be approved, in DIR/drafts: what was asked for, the files as they would go out, and what each device said of
 * them. `draft.json` comes last, so a folder without it is no draft; a word has a file of its own, so nobody's overwrites another's.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseSignature, printSignature } from '../../core/ledger/signature.ts'
import { contentOf, figuresIn } from '../../core/release/approval.ts'
import { standingOf, wordsOnRecord, type OnRecord, type Standing, type Word } from '../../core/release/said.ts'
import { Failure } from '../../errors.ts'
import type { Installation } from '../installation/installation.ts'
import type { Report } from '../../../verify/index.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { readSigners, type Named } from './released-files.ts'

export type Asks =
  | { readonly year: number }
  | {
      readonly indicator: string
      readonly from: string
      readonly to: string
      readonly by: readonly string[]
      readonly tables: readonly (readonly string[])[] | null
      /** What noise it is printed with may cost, in millionths of rho; nothing is withheld of it then. */
      readonly noise?: number
    }
export type ReleaseDraft = Named & {
  readonly format: 'saksi-draft/1'
  readonly asOf: string
  /** One indicator's tables, or all that the requirements ask for of a year: a release for each set of linked tables. */
  readonly asks: Asks
  /** Agencies whose people are shown it, where they may approve. */
  readonly offices: readonly string[]
  /** When it was attacked last, and the manifests of what it was attacked beside. */
  readonly attacked: string
  readonly beside: readonly string[]
  /** Its releases, and what is in each. */
  readonly releases: Readonly<Record<string, string>>
}
/** A release of a draft: name of a file → its text. */
export type DraftFiles = ReadonlyMap<string, string>
type At = Pick<Installation, 'layout'>

const ID = /^[a-z0-9][a-z0-9-]{0,60}$/
const CREDENTIAL = /^[0-9a-f]{32}\.json$/
export const isDraftId = (id: string): boolean => ID.test(id)
const folderOf = ({ layout }: At, id: string): string => join(layout.drafts, id)
const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

export const listDrafts = (at: At): string[] =>
  list(at.layout.drafts).filter((id) => isDraftId(id) && existsSync(join(folderOf(at, id), 'draft.json')))

/** Undefined where no draft has this id, or its file is damaged: that one is drafted again, and the others stay. */
export function findDraft(at: At, id: string): ReleaseDraft | undefined {
  const path = join(folderOf(at, id), 'draft.json')
  return isDraftId(id) && existsSync(path) ? parse<ReleaseDraft>(path) : undefined
}
function parse<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined // said by whoever asked
  }
}

/** @throws Failure 'draft.altered' where the files are not those that were cleared, 'draft.not-there' where it left since it was looked up. */
export function readDraftFiles(at: At, draft: ReleaseDraft): ReadonlyMap<string, DraftFiles> {
  const all = Object.entries(draft.releases).map(([id, content]) => {
    const files = filesUnder(join(folderOf(at, draft.id), 'releases', id))
    if (!files || contentIn(files) !== content) throw new Failure(liesThere(at, draft) ? 'draft.altered' : 'draft.not-there')
    return [id, files] as const
  })
  return new Map(all)
}
/** Undefined where one of them went while they were read. */
function filesUnder(folder: string): DraftFiles | undefined {
  try {
    return new Map(list(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
/** Published, thrown away or drafted anew, it is gone before its files are: nobody changed them. */
function liesThere(at: At, draft: ReleaseDraft): boolean {
  const now = findDraft(at, draft.id)
  return now !== undefined && now.attacked === draft.attacked && isDeepStrictEqual(now.releases, draft.releases)
}
/** What is said of each draft, but of those that it is undefined of, and of those that left while it was being said. */
export async function ofEachDraft<T>(at: At, say: (draft: ReleaseDraft) => Promise<T | undefined>): Promise<readonly T[]> {
  const all = await Promise.all(
    listDrafts(at).map(async (id) => {
      const draft = findDraft(at, id)
      try {
        return draft && (await say(draft))
      } catch (error) {
        if (error instanceof Failure && error.code === 'draft.not-there') return undefined
        throw error
      }
    }),
  )
  return all.filter((said) => said !== undefined)
}
/** Undefined where none lies there that is what was attacked: there is none, somebody altered it, or it left meanwhile. */
export function findSoundFiles(at: At, draft: ReleaseDraft | undefined): ReadonlyMap<string, DraftFiles> | undefined {
  try {
    return draft && readDraftFiles(at, draft)
  } catch (error) {
    if (error instanceof Failure && ['draft.altered', 'draft.not-there'].includes(error.code)) return undefined
    throw error
  }
}
/** @throws Failure 'draft.not-there' */
export function isAltered(at: At, draft: ReleaseDraft): boolean {
  if (findSoundFiles(at, draft)) return false
  if (!liesThere(at, draft)) throw new Failure('draft.not-there')
  return true
}
/** Which figures are in it: what its readers know, under whatever words. @throws Failure 'draft.altered' */
export const figuresOfDraft = (at: At, draft: ReleaseDraft): ReadonlySet<string> =>
  new Set([...readDraftFiles(at, draft).values()].map(figuresIn))

function contentIn(files: DraftFiles): string | undefined {
  try {
    return contentOf(files)
  } catch {
    return undefined // no package that can be read: it is not what was cleared
  }
}

/** In the place of an older one of this id, whose words are over other figures or stand again. */
export function saveDraft(at: At, draft: ReleaseDraft, files: ReadonlyMap<string, DraftFiles>): void {
  const folder = folderOf(at, draft.id)
  rmSync(join(folder, 'draft.json'), { force: true })
  rmSync(join(folder, 'releases'), { recursive: true, force: true })
  for (const [id, of] of files) for (const [name, text] of of) writeDurably(join(folder, 'releases', id, name), text)
  writeDurably(join(folder, 'draft.json'), `${JSON.stringify(draft, null, 2)}\n`)
}
/** `draft.json` goes first: whoever reads meanwhile, and a crash between, finds no draft, and not one whose files were changed. */
export function removeDraft(at: At, id: string): void {
  const folder = folderOf(at, id)
  rmSync(join(folder, 'draft.json'), { force: true })
  rmSync(folder, { recursive: true, force: true })
}

/** In the place of what this device said before. */
export const keepWord = (at: At, id: string, word: Word): void =>
  writeDurably(join(folderOf(at, id), 'said', `${word.signature.credential}.json`), `${JSON.stringify(word)}\n`)

/** Anything that is no word was put there by hand, and is nobody's. */
const readWords = (at: At, id: string): Word[] => {
  const folder = join(folderOf(at, id), 'said')
  return list(folder)
    .filter((name) => CREDENTIAL.test(name))
    .flatMap((name) => {
      const word = parse<Partial<Word>>(join(folder, name))
      const part = word?.signature && parseSignature(printSignature(word.signature))
      return part?.form === 'raw' || part?.form === 'webauthn' ? [word as Word] : []
    })
}

/** What was said of it and counts today. */
export const readStanding = async (
  installation: Pick<Installation, 'layout' | 'settings' | 'pools'>,
  draft: ReleaseDraft,
): Promise<Standing> =>
  standingOf(
    { draft: draft.id, releases: draft.releases },
    readWords(installation, draft.id),
    await readSigners(installation),
    await saidOf(installation, draft.id),
  )

const saidOf = async ({ pools }: Pick<Installation, 'pools'>, id: string): Promise<readonly OnRecord[]> =>
  (await readOwn(pools.saksi_reader, 'draft.said')).flatMap(({ stub }) => (stub.draft === id ? [stub] : []))

/** Drafts beside which the log's last words are not those that lie there: a backup was made between the entry and its file. They are drafted again. @returns their ids. */
export async function dropUnfitDrafts(installation: Pick<Installation, 'layout' | 'pools'>): Promise<readonly string[]> {
  const unfit: string[] = []
  for (const id of listDrafts(installation)) {
    await checkDrafts(installation, () => void unfit.push(id), [id])
    if (unfit.includes(id)) removeDraft(installation, id)
  }
  return [...new Set(unfit)]
}

/** What lies here of each draft's words against what was put on record of them. */
export async function checkDrafts(
  installation: Pick<Installation, 'layout' | 'pools'>,
  report: Report,
  ids = listDrafts(installation),
): Promise<void> {
  for (const id of ids) {
    const draft = findDraft(installation, id)
    if (!draft) continue
    const said = await saidOf(installation, id)
    const { gone, putBack } = wordsOnRecord({ draft: id, releases: draft.releases }, readWords(installation, id), said)
    const credentials = [...gone.map((g) => g.credential), ...putBack.map((w) => w.signature.credential)]
    for (const credential of new Set(credentials))
      report({ what: 'draft.not-as-said', where: `draft ${id}, the word of device ${credential}` })
  }
}
