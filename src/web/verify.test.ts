/** The script of /verify on the page that the server renders, with as much of a browser as it touches: a check that takes long shows how far it is. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { renderVerify } from './public/verify.ts'

/** An element as the script uses one. */
class Element {
  id = ''
  hidden = false
  disabled = false
  max?: number
  value?: number | string
  dataset: Readonly<Record<string, string>> = {}
  children: Element[] = []
  readonly attributes: Record<string, string> = {}
  readonly classList = { toggle: () => false }
  #text = ''
  readonly #heard = new Map<string, () => void>()
  readonly tag: string
  constructor(tag = '') {
    this.tag = tag
  }
  get textContent(): string {
    return this.#text + this.children.map((child) => child.textContent).join('')
  }
  set textContent(text: string) {
    this.#text = text
  }
  append(...more: Element[]): void {
    this.children.push(...more)
  }
  replaceChildren(...now: Element[]): void {
    this.children = now
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }
  addEventListener(name: string, then: () => void): void {
    this.#heard.set(name, then)
  }
  press(): void {
    this.#heard.get('click')?.()
  }
  inside(tag: string): Element | undefined {
    for (const child of this.children) {
      const found = child.tag === tag ? child : child.inside(tag)
      if (found) return found
    }
    return undefined
  }
}
class Form extends Element {}
class Area extends Element {}
class Input extends Element {}
class Label extends Element {}
const OF_TAG: Readonly<Record<string, typeof Element>> = { form: Form, textarea: Area, input: Input, label: Label }

const page = renderVerify(
  { country: { en: 'X', km: 'ខ' }, languages: ['km', 'en'], demo: true, logKey: 'x+00000000+AA==', canBreak: true },
  'en',
)
const there = new Map(
  [...page.matchAll(/<(\w+) [^>]*?\bid="([\w-]+)"/g)].map(([, tag = '', id = '']) => [
    id,
    Object.assign(new (OF_TAG[tag] ?? Element)(tag), { id }),
  ]),
)
const at = (id: string): Element => {
  const found = there.get(id)
  if (!found) throw new Error(`no #${id} on the page`)
  return found
}

/** Answers to `POST …/check`, given when the test says so; of a `GET` it is said how far the check is. */
let answer: (body: unknown) => void
let asked = 0
const reply = (body: unknown) => ({ ok: true, json: async () => body })

beforeAll(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('HTMLElement', Element)
  vi.stubGlobal('HTMLFormElement', Form)
  vi.stubGlobal('HTMLTextAreaElement', Area)
  vi.stubGlobal('HTMLInputElement', Input)
  vi.stubGlobal('HTMLLabelElement', Label)
  vi.stubGlobal('document', {
    documentElement: { lang: 'en' },
    getElementById: (id: string) => there.get(id) ?? null,
    createElement: (tag: string) => new Element(tag),
    createElementNS: (_: string, tag: string) => new Element(tag),
  })
  vi.stubGlobal('fetch', async (url: string, { method = 'GET' } = {}) => {
    if (url !== '/api/v1/demo/check') throw new Error(`nobody asks ${url}`)
    if (method === 'POST') return reply(await new Promise((given) => (answer = given)))
    asked++
    return reply({ done: 300 * asked, of: 1200 })
  })
  await import('./verify.ts')
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('while the whole record is checked a bar fills by what is checked of all, has a name, and goes with the answer', async () => {
  const result = at('demo-result')
  const bar = () => result.inside('progress')
  at('demo-check').press()
  expect(bar()?.attributes['aria-label']).toBe('Working')
  expect([bar()?.max, bar()?.value, at('demo-break').disabled]).toEqual([undefined, undefined, true])
  await vi.advanceTimersByTimeAsync(500)
  expect([bar()?.max, bar()?.value]).toEqual([1200, 300])
  await vi.advanceTimersByTimeAsync(1000)
  expect(bar()?.value).toBe(900)
  answer({ ok: true, entries: 1200, faults: [] })
  await vi.advanceTimersByTimeAsync(0)
  expect(bar()).toBeUndefined()
  expect(result.children.map((child) => child.textContent)).toEqual(['Nothing was altered: 1,200 entries, and every row that is counted'])
  await vi.advanceTimersByTimeAsync(5000)
  // Nobody asks how far it is once it is over.
  expect(asked).toBe(3)
})
