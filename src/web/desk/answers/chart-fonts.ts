/**
 * A picture is a document of its own and sees none of the page's fonts; many machines have no Khmer one. The two that the
 * desk brings are put into the drawing.
 */
import { useEffect, useState } from 'react'
import { toBase64 } from '../../../core/bytes.ts'
import khmer from '../../fonts/khmer.woff2?url'
import latin from '../../fonts/latin.woff2?url'

let asked: Promise<string> | undefined

async function readStyle(): Promise<string> {
  const face = async (family: string, url: string): Promise<string> => {
    const bytes = new Uint8Array(await (await fetch(url, { redirect: 'error' })).arrayBuffer())
    return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2")}`
  }
  const faces = await Promise.all([face('L', latin), face('K', khmer)])
  return encodeURIComponent(`<style>${faces.join('')}text{font-family:"L","K",sans-serif}</style>`)
}

/** As a part of a `data:` address. Undefined until the fonts are there; the drawing waits for them. */
export function useChartStyle(): string | undefined {
  const [style, setStyle] = useState<string>()
  useEffect(() => {
    let isOver = false
    // Without them a drawing is still better than none.
    void (asked ??= readStyle().catch(() => '')).then((text) => !isOver && setStyle(text))
    return () => void (isOver = true)
  }, [])
  return style
}
