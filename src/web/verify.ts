/**
 * The script of /verify: reads a receipt that a person pasted, chose or dropped, checks it here and says so. It asks once, as it
 * is opened, who the outside witnesses are, and talks to nobody afterwards: no check can be seen from outside. Built to one
 * file by src/server/build-web.ts.
 */
import { findCompact } from '../core/ledger/compact-receipt.ts'
import { parsePolicy, type Policy } from '../core/ledger/policy.ts'
import { verifyReceipt, type ReceiptCheck } from '../core/ledger/receipt.ts'
import { startBreakIt } from './break-it.ts'
import { readQr } from './read-qr.ts'
import type { Lang } from './words/khmer.ts'
import { PUBLIC } from './words/public.ts'
import { pick, speaker } from './words/say.ts'
import { teach, type Language } from '../core/text/languages.ts'

const SVG = 'http://www.w3.org/2000/svg'

function need<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`impossible: no #${id} on the page`)
  return found
}

function start(): void {
  const form = need('check', HTMLFormElement)
  const box = need('receipt', HTMLTextAreaElement)
  const file = need('file', HTMLInputElement)
  const drop = need('drop', HTMLLabelElement)
  const { language } = form.dataset
  if (language !== undefined) teach([], [JSON.parse(language) as Language])
  const { lang } = document.documentElement
  const key = form.dataset['logKey'] ?? ''
  const asked = askPolicy(form.dataset['policy'])
  const check = (): Promise<void> => asked.then((policy) => show(box.value, key, policy, lang))

  startBreakIt(lang, mark)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void check()
  })
  const take = async (files: FileList | null): Promise<void> => {
    const first = files?.[0]
    if (!first) return
    box.value = first.type.startsWith('image/') ? ((await readQr(first)) ?? '') : await textOf(first)
    await check()
  }
  file.addEventListener('change', () => void take(file.files))
  for (const name of ['dragover', 'dragleave', 'drop'] as const) {
    drop.addEventListener(name, (event) => {
      event.preventDefault()
      drop.classList.toggle('over', name === 'dragover')
      if (name === 'drop') void take(event.dataTransfer?.files ?? null)
    })
  }
}

const PATIENCE_MS = 3000

/** Undefined without witnesses, and wherever the page was saved or the network is cut: then a receipt is checked without them. */
async function askPolicy(address: string | undefined): Promise<Policy | undefined> {
  if (address === undefined || !navigator.onLine || !location.protocol.startsWith('http')) return undefined
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    })
    const policy = response.ok ? parsePolicy(await response.text()) : undefined
    return policy && 'quorum' in policy && policy.quorum !== null ? policy : undefined
  } catch {
    return undefined
  }
}

/** A saved page or drawing with a receipt in it is a receipt too. */
async function textOf(file: File): Promise<string> {
  const text = await file.text()
  return findCompact(text) ?? text
}

function show(text: string, key: string, policy: Policy | undefined, lang: Lang): void {
  const say = speaker(PUBLIC, lang)
  const result = need('result', HTMLElement)
  // Pasting loses the last line's end; a signed note has one.
  const checked = verifyReceipt(`${text.trim()}\n`, key, policy)
  const title = document.createElement('h2')
  title.textContent = checked.ok ? say('in-record') : say(checked.steps.length > 1 ? 'not-in-record' : 'unreadable-receipt')
  const list = document.createElement('ol')
  for (const step of checked.steps) {
    const item = document.createElement('li')
    const words = document.createElement('span')
    // Each step's words say what holds; under a cross they would say the opposite of it.
    words.textContent = checked.ok || step.ok ? pick(step.words, lang) : say('does-not-hold', { step: pick(step.words, lang) })
    // A receipt that holds and is not witnessed yet waits; it is not refused.
    item.append(checked.ok && !step.ok ? waiting() : mark(step.ok), words)
    list.append(item)
  }
  const limits = document.createElement('p')
  limits.textContent = [sayAround(checked, say), sayWitnesses(checked, say), say('not-said')].filter((s) => s !== '').join(' ')
  result.classList.toggle('not', !checked.ok)
  const where = document.createElement('p')
  where.textContent = say('where-receipts')
  result.replaceChildren(title, list, ...(checked.ok ? [limits] : checked.steps.length > 1 ? [] : [where]))
  result.hidden = false
}

/** A false text may stand around a true code: what was checked has a reference of its own, to be held against the printed one. */
const sayAround = ({ reference }: ReceiptCheck, say: ReturnType<typeof speaker<typeof PUBLIC>>): string =>
  reference === undefined ? '' : say('around-code', { reference })

/** Who the witnesses are is said by the same server: whoever wants to believe nobody brings a policy of his own. */
function sayWitnesses(checked: ReceiptCheck, say: ReturnType<typeof speaker<typeof PUBLIC>>): string {
  if (!checked.witnessed) return ''
  const n = checked.witnessed.cosigned.length
  return say(checked.stage === 'witnessed' ? 'witnessed-by' : 'not-witnessed', { n })
}

/** Not yet. */
const waiting = (): SVGElement => {
  const svg = draw('svg', { class: 'ic', viewBox: '0 0 16 16', role: 'img', 'aria-label': '…' })
  svg.append(
    draw('circle', { class: 'sh-ask', cx: '8', cy: '8', r: '6.2' }),
    draw('path', { class: 'sh-ink', d: 'M8 4.6V8l2.2 1.6', fill: 'none' }),
  )
  return svg
}

/** The tick of a proof that holds, or the cross of one that does not. */
function mark(ok: boolean): SVGElement {
  const svg = draw('svg', { class: 'ic', viewBox: '0 0 16 16', role: 'img', 'aria-label': ok ? '✓' : '×' })
  svg.append(
    draw('rect', { class: ok ? 'sh-accent-full' : 'sh-stop-full', x: '1.4', y: '1.4', width: '13.2', height: '13.2', rx: '2' }),
    draw('path', { class: 'sh-on', d: ok ? 'm4.6 8.3 2.4 2.4 4.5-5' : 'm5 5 6 6m0-6-6 6' }),
  )
  return svg
}

function draw(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  return node
}

start()
