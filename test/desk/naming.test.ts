/**
 * The naming rule: a title, an address, a file's name, a footer may be read over a shoulder, in a history or in a log. None names a
 * person or a category of persons. And every page explains itself. Walked over every route of the server and every journey of the desk.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stripBreaks } from '../../src/core/text/strip-breaks.ts'
import { serve, type Serving } from '../../src/server/serve.ts'
import { JOURNEYS } from '../../src/web/desk/journeys.ts'
import { EXPLAIN } from '../../src/web/words/explain.ts'
import { TYPING } from '../../src/web/desk/typed/words.ts'
import { freePort } from '../helpers/free-port.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const CATEGORY = /victim|traffick|suspect|accused|survivor|prostitut|រងគ្រោះ|ជួញដូរ|សង្ស័យ|ជាប់ចោទ/i
const TITLE = /<title>([^<]*)<\/title>/
const FOOT = /<footer[^>]*>([\s\S]*?)<\/footer>/
/** What 'Explain this screen' says is for whoever opens it, and is closed until then. */
const closed = (foot: string): string => foot.replaceAll(/<details[\s\S]*?<\/details>/g, '')

const scratch = scratchDir('naming')
const dir = join(scratch.path, 'record')
let running: Serving
let routes: readonly string[] = []

beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
  running = await serve({ dir, port: await freePort(), deskPort: await freePort(), web: { desk: dir, public: dir } })
  routes = addressesOf(running.app.printRoutes())
}, 120_000)
afterAll(async () => {
  await running?.close()
  scratch.remove(dir)
})

/** Fastify prints a tree: four columns a level, each node what it adds to the address. */
function addressesOf(tree: string): string[] {
  const path: string[] = []
  return tree.split('\n').flatMap((line) => {
    const node = /^(.*)[├└]── (.+?)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (!node) return []
    const depth = (node[1] ?? '').length / 4
    path.length = depth
    path[depth] = node[2] ?? ''
    return node[3] ? [path.join('')] : []
  })
}

describe('every page of the server', () => {
  it('has a title that names no kind of people, a footer that names nobody, and explains itself, in both languages', async () => {
    const faults: string[] = []
    let pages = 0
    for (const url of [...routes, '/nothing-here', '/releases/none'])
      for (const lang of ['en', 'km']) {
        const asked = { url: `${url.replaceAll(/:\w+|\*/g, '0')}?lang=${lang}`, headers: { accept: 'text/html' } }
        const answer = await running.app.inject({ method: 'GET', ...asked })
        if (!String(answer.headers['content-type']).startsWith('text/html')) continue
        // What an officer checks a letter by says nothing to whoever finds it: not even whose page it is (src/server/routes/letters.ts).
        if (url === '/letter' || url === '/complaint') continue
        pages++
        const [title, foot] = [TITLE.exec(answer.body)?.[1], FOOT.exec(answer.body)?.[1] ?? '']
        if (!/(?:^| · )saksi$/.test(title ?? '') || CATEGORY.test(stripBreaks(title ?? ''))) faults.push(`${url} ${lang}: title ${title}`)
        if (CATEGORY.test(stripBreaks(closed(foot)))) faults.push(`${url} ${lang}: footer`)
        if (!/<details class="explain"><summary>[^<]+<\/summary><p>[^<]+<\/p>/.test(foot)) faults.push(`${url} ${lang}: explains nothing`)
      }
    expect(faults).toEqual([])
    expect(pages).toBeGreaterThanOrEqual(10)
  })

  it('has an address that names nobody and no category', () => {
    expect(routes.length).toBeGreaterThan(30)
    expect(routes.filter((url) => CATEGORY.test(url))).toEqual([])
  })
})

describe('the desk', () => {
  it('has addresses that name nobody and no category, and a title that is its name, with or without an error', () => {
    expect(JOURNEYS.filter((j) => CATEGORY.test(j.id))).toEqual([])
    const page = readFileSync(join(import.meta.dirname, '../../src/web/desk/index.html'), 'utf8')
    expect(TITLE.exec(page)?.[1]).toBe('saksi')
    expect(stripBreaks(TYPING['error-title'].km)).toBe('កំហុស៖ saksi')
    expect(TYPING['error-title'].en).toBe('Error: saksi')
    // Nothing else of the desk sets one, but a slip or a letter for as long as it is printed, and a survivor's own page: they do not even say saksi.
    expect(
      sources('src/web/desk')
        .filter(({ text }) => /document\.title\s*=/.test(text))
        .map((s) => s.path)
        .toSorted(),
    ).toEqual(['src/web/desk/mine/quiet-window.tsx', 'src/web/desk/plain-title.ts', 'src/web/desk/typed/error-summary.tsx'])
  })

  it('explains every journey, the door before them, and every screen that says that it is another', async () => {
    expect('door' in EXPLAIN).toBe(true)
    for (const { id, explain } of JOURNEYS) expect(id in (await explain()).EXPLAIN, id).toBe(true)
    const door = sources('src/web/desk').find((s) => s.path.endsWith('account/door.tsx'))
    expect(door?.text).toContain('useScreen(')
  })

  it('makes no address, and no download, out of a form’s or a person’s name', () => {
    const named = sources('src/web').flatMap(({ path, text }) =>
      [...text.matchAll(/(?:pathTo|go|replaceBy|handOver)\([^)\n]*|\.download = [^\n]*|download=\{[^\n]*/g)]
        .map((m) => m[0])
        .filter((call) => /form\.id|field\.id|kind\.id|words\b|\bname_/.test(call))
        .map((call) => `${path}: ${call}`),
    )
    expect(named).toEqual([])
  })
})

function sources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  const root = join(import.meta.dirname, '../..')
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.includes('.test.'))
    .map((e) => join(e.parentPath, e.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }))
}
