/** The parts of a Word document (ECMA-376): plain paragraphs and tables, two fonts, no macro, no field. */
import { languageOf } from '../../core/text/languages.ts'
import { COMMON } from '../words/common.ts'
import type { Lang } from '../words/khmer.ts'
import { pick } from '../words/say.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Control characters are no XML 1.0; the word joiners are for browsers, which break inside words. */
const clean = (text: string): string => text.replace(/(?!\n)\p{Cc}|[\u2060\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)

export type Look = 'Title' | 'Heading1' | 'Heading2' | 'Figure' | 'Note' | 'Normal'
const isRightToLeft = (lang: Lang): boolean => languageOf(lang).dir === 'rtl'
/** Complex script for Khmer, and for what is written from right to left: without it Word takes the Latin font, and breaks the marks from their letters. */
const run = (text: string, lang: Lang): string => {
  const script = isRightToLeft(lang) ? '<w:rtl/>' : lang === 'km' ? '<w:cs/>' : ''
  const complex = isRightToLeft(lang) ? lang : 'km-KH'
  return `<w:r><w:rPr>${script}<w:lang w:val="en-GB" w:bidi="${complex}"/></w:rPr><w:t xml:space="preserve">${clean(text)}</w:t></w:r>`
}
export const paragraph = (text: string, look: Look, lang: Lang): string =>
  `<w:p><w:pPr><w:pStyle w:val="${look}"/>${isRightToLeft(lang) ? '<w:bidi/>' : ''}</w:pPr>${text
    .split('\n')
    .map((line, i) => (i === 0 ? '' : '<w:r><w:br/></w:r>') + run(line, lang))
    .join('')}</w:p>`
const row = (cells: readonly string[], lang: Lang): string =>
  `<w:tr>${cells.map((c) => `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${paragraph(c, 'Normal', lang)}</w:tc>`).join('')}</w:tr>`
/** Two columns. */
export const table = (rows: readonly (readonly string[])[], lang: Lang): string =>
  rows.length === 0
    ? ''
    : `<w:tbl><w:tblPr>${isRightToLeft(lang) ? '<w:bidiVisual/>' : ''}<w:tblW w:w="9200" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="7A8683"/><w:insideH w:val="single" w:sz="4" w:color="D3D9D6"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid>${rows.map((r) => row(r, lang)).join('')}</w:tbl>`

/** Name → text of every part. @param body paragraphs and tables. @param isDemo every page says so: one that is taken out too. */
export function wordParts(body: string, lang: Lang, isDemo: boolean): readonly (readonly [string, string])[] {
  const mark = isDemo ? '<w:headerReference w:type="default" r:id="rId2"/>' : ''
  const page = `<w:sectPr>${mark}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>`
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return [
    ['[Content_Types].xml', contentTypes(isDemo)],
    ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
    ['word/document.xml', `${XML}<w:document ${W} ${r}><w:body>${body}${page}</w:body></w:document>`],
    ['word/styles.xml', STYLES],
    ['word/_rels/document.xml.rels', relations([['styles', 'styles.xml'], ...(isDemo ? [['header', 'header1.xml'] as const] : [])])],
    ...(isDemo ? [['word/header1.xml', `${XML}<w:hdr ${W}>${paragraph(pick(COMMON.demo, lang), 'Note', lang)}</w:hdr>`] as const] : []),
  ]
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = (hasHeader: boolean): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>${hasHeader ? `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/>` : ''}</Types>`
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const FONTS = '<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans Khmer"/>'
/** @param size half points. */
const style = (id: Look, size: number, more = '', paragraphs = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraphs}</w:pPr><w:rPr>${FONTS}${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
const BOLD = '<w:b/><w:bCs/>'
const HEADING = '<w:keepNext/><w:spacing w:before="240" w:after="80"/>'
const STYLES = `${XML}<w:styles ${W}>${style('Normal', 20, '', '<w:spacing w:after="60" w:line="300" w:lineRule="auto"/>')}${style('Title', 32, BOLD)}${style('Heading1', 26, BOLD, `${HEADING}<w:outlineLvl w:val="0"/>`)}${style('Heading2', 22, BOLD, `${HEADING}<w:outlineLvl w:val="1"/>`)}${style('Figure', 28, BOLD, '<w:keepNext/>')}${style('Note', 17)}</w:styles>`
