/** The script of the demonstration's break-in. It asks this demo's own server, and shows what it says as text. */
import type { Words } from '../core/model/fields.ts'
import { BREAK_IT } from './words/break-it.ts'
import type { Lang } from './words/khmer.ts'
import { pick, speaker } from './words/say.ts'

type Answer = {
  readonly table?: string
  readonly column?: string
  readonly from?: string
  readonly to?: string
  readonly ok?: boolean
  readonly entries?: number
  readonly faults?: readonly { readonly words: Words; readonly where: string }[]
}

/** Wires the three buttons; nothing where the page has none. @param mark the tick, or the cross, of a result. */
export function startBreakIt(lang: Lang, mark: (ok: boolean) => SVGElement): void {
  const result = document.getElementById('demo-result')
  if (!result) return
  const say = speaker(BREAK_IT, lang)
  const buttons = (['break', 'check', 'mend'] as const).map((act) => ({
    act,
    button: document.getElementById(`demo-${act}`) as HTMLButtonElement,
  }))
  const line = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text })
  const show = (ok: boolean, title: string, ...rest: HTMLElement[]): void => {
    result.classList.toggle('not', !ok)
    result.replaceChildren(line('h2', title), ...rest)
    result.hidden = false
  }
  const act = async (name: (typeof buttons)[number]['act']): Promise<void> => {
    for (const { button } of buttons) button.disabled = true
    show(true, say('working'))
    const over = name === 'check' ? showProgress(result) : undefined
    const said = await ask(name)
    over?.()
    for (const { button } of buttons) button.disabled = false
    if (!said) return show(false, say('failed'))
    if (name === 'mend') return show(true, say('mended'))
    if (name === 'break') return show(false, say('broken'), line('p', say('broken-how', fill(said))))
    if (said.ok) return show(true, say('sound', { n: said.entries ?? 0 }))
    const list = document.createElement('ol')
    for (const fault of said.faults ?? []) {
      const [item, words] = [document.createElement('li'), document.createElement('span')]
      words.append(line('b', pick(fault.words, lang)), document.createElement('br'), line('code', fault.where))
      item.append(mark(false), words)
      list.append(item)
    }
    show(false, say('faults', { n: said.faults?.length ?? 0 }), list)
  }
  for (const { act: name, button } of buttons) button.addEventListener('click', () => void act(name))
}

/** A bar that fills while a check runs; told to a screen reader as a bar, not said again each second. @returns ends it. */
function showProgress(result: HTMLElement): () => void {
  const bar = document.createElement('progress')
  bar.setAttribute('aria-label', result.textContent ?? '')
  result.append(bar)
  const timer = setInterval(() => {
    void fetch('/api/v1/demo/check', { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' })
      .then(async (response) => (response.ok ? ((await response.json()) as { done: number; of: number }) : undefined))
      .then((at) => {
        if (!at || at.of === 0) return
        bar.max = at.of
        bar.value = at.done
      })
      .catch(() => undefined) // the check itself says when nobody answers
  }, 500)
  return () => clearInterval(timer)
}

const fill = ({ table = '', column = '', from = '', to = '' }: Answer): Record<string, string> => ({ table, column, from, to })

async function ask(name: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(`/api/v1/demo/${name}`, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    })
    return response.ok ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined // the demo has ended, or the network
  }
}
