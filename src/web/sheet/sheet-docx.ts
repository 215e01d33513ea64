/** The answer sheet as the parts of a Word document (ECMA-376), for a ministry to write on in. Plain paragraphs, two fonts, no macro, no field. */
import type { Answer } from '../../work/answers/answer-sheet.ts'
import { CHAIN } from '../words/chain.ts'
import { COMMON, STATES } from '../words/common.ts'
import { digits, formatDay, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import type { SheetModel } from './sheet-model.ts'
import { sayAnswer, sayChange, sayFigure } from './figure-words.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Control characters are no XML 1.0; the word joiners are for browsers, which break inside words. */
const clean = (text: string): string => text.replace(/(?!\n)\p{Cc}|[\u2060\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)

type Look = 'Title' | 'Heading1' | 'Heading2' | 'Figure' | 'Note' | 'Normal'
/** Complex script for Khmer: without it Word takes the Latin font, and breaks the marks from their letters. */
const run = (text: string, lang: Lang): string =>
  `<w:r><w:rPr>${lang === 'km' ? '<w:cs/>' : ''}<w:lang w:val="en-GB" w:bidi="km-KH"/></w:rPr><w:t xml:space="preserve">${clean(text)}</w:t></w:r>`
const paragraph = (text: string, look: Look, lang: Lang): string =>
  `<w:p><w:pPr><w:pStyle w:val="${look}"/></w:pPr>${text
    .split('\n')
    .map((line, i) => (i === 0 ? '' : '<w:r><w:br/></w:r>') + run(line, lang))
    .join('')}</w:p>`
const row = (cells: readonly string[], lang: Lang): string =>
  `<w:tr>${cells.map((c) => `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${paragraph(c, 'Normal', lang)}</w:tc>`).join('')}</w:tr>`
const table = (rows: readonly (readonly string[])[], lang: Lang): string =>
  rows.length === 0
    ? ''
    : `<w:tbl><w:tblPr><w:tblW w:w="9200" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="7A8683"/><w:insideH w:val="single" w:sz="4" w:color="D3D9D6"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid>${rows.map((r) => row(r, lang)).join('')}</w:tbl>`

/** Name → text of every part. */
export function printSheetDocx(model: SheetModel, lang: Lang): readonly (readonly [string, string])[] {
  const say = speaker(SHEET, lang)
  const { sheet } = model
  const p = (text: string, look: Look = 'Normal'): string => paragraph(text, look, lang)
  const title = `${pick(model.title, lang)} · ${pick(model.country, lang)} · ${digits(String(sheet.year), lang)}`
  const parts = model.parts.flatMap((part) => {
    const answers = sheet.answers.filter((a) => a.part === part.key)
    return answers.length === 0
      ? []
      : [p(`${part.key} ${pick(part.words, lang)}`, 'Heading1'), ...answers.map((a) => answerOf(a, model, lang))]
  })
  const demo = model.isDemo ? p(pick(COMMON.demo, lang), 'Note') : ''
  const body = `${demo}${p(title, 'Title')}${p(say(sheet.as_of_by === 'paper' ? 'as-of-papers' : 'as-of', { day: formatDay(sheet.as_of, lang) }))}${p(say('exact'), 'Note')}${parts.join('')}${chainsOf(model, lang)}`
  const page =
    '<w:sectPr>{header}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>'
  const mark = model.isDemo ? '<w:headerReference w:type="default" r:id="rId2"/>' : ''
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return [
    ['[Content_Types].xml', contentTypes(model.isDemo)],
    ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
    ['word/document.xml', `${XML}<w:document ${W} ${r}><w:body>${body}${page.replace('{header}', mark)}</w:body></w:document>`],
    ['word/styles.xml', STYLES],
    ['word/_rels/document.xml.rels', relations([['styles', 'styles.xml'], ...(model.isDemo ? [['header', 'header1.xml'] as const] : [])])],
    // On every page, not the first alone: a page that is taken out says it too.
    ...(model.isDemo ? [['word/header1.xml', `${XML}<w:hdr ${W}>${p(pick(COMMON.demo, lang), 'Note')}</w:hdr>`] as const] : []),
  ]
}

function answerOf(a: Answer, model: SheetModel, lang: Lang): string {
  const say = speaker(SHEET, lang)
  const p = (text: string, look: Look = 'Normal'): string => (text === '' ? '' : paragraph(text, look, lang))
  const signed = model.signed.get(a.id)
  const agency = (id: string): string => pick(model.agencies.get(id) ?? { en: id, km: id }, lang)
  const cells = a.cells.map((cell) => [
    Object.entries(cell.by)
      .map(([d, code]) => pick(model.labelCell(a.indicator, d, code), lang))
      .join(' · '),
    sayFigure(cell, lang),
  ])
  const unit = pick(model.units.get(a.indicator) ?? { en: a.unit, km: a.unit }, lang)
  const facts = [
    [say('interval'), say('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) })],
    [say('coverage'), a.coverage.due === 0 ? say('own-book') : say('of-due', { received: a.coverage.received, due: a.coverage.due })],
    [say('before'), sayChange(a, lang) || '–'],
    [say('owner'), agency(a.owner)],
  ]
  return [
    p(pick(model.asks.get(a.id) ?? { en: a.id, km: a.id }, lang), 'Heading2'),
    p(`${sayAnswer(a, lang)} ${unit} · ${pick(STATES[a.state], lang)}`, 'Figure'),
    table(cells, lang),
    p(a.cells_in_releases ? say('cells-elsewhere') : '', 'Note'),
    p(signed ? (signed.narrative[lang] ?? '') : ''),
    table(facts, lang),
    p(
      signed ? `${say('signed', { agency: pick(signed.agency, lang) })}${signed.isStale ? ` · ${say('stale')}` : ''}` : say('unsigned'),
      'Note',
    ),
  ].join('')
}

/** Why figures are not one another, and what is missing under them. */
function chainsOf({ chains, findings, sheet, asks, units }: SheetModel, lang: Lang): string {
  const [say, own] = [speaker(CHAIN, lang), speaker(SHEET, lang)]
  const p = (text: string, look: Look = 'Normal'): string => paragraph(text, look, lang)
  const steps = chains.flatMap((chain) => [
    p(pick(chain.words, lang), 'Heading2'),
    ...chain.steps.flatMap(({ question, reasons }) => {
      const a = sheet.answers.find((x) => x.id === question)
      if (!a) return []
      return [
        p(`${sayAnswer(a, lang)} ${pick(units.get(a.indicator) ?? { en: a.unit, km: a.unit }, lang)}`, 'Figure'),
        p(pick(asks.get(question) ?? { en: question, km: question }, lang)),
        p(own('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) }), 'Note'),
        ...reasons.map((reason) => p(`– ${pick(reason, lang)}`)),
      ]
    }),
    p(pick(chain.why, lang), 'Note'),
  ])
  const missing = table(
    findings.map(({ place, what, where }) => [pick(place, lang), `${pick(what, lang)}\n${pick(where, lang)}`]),
    lang,
  )
  return [
    ...(chains.length === 0 ? [] : [p(say('title'), 'Heading1'), ...steps]),
    ...(findings.length === 0 ? [] : [p(say('findings', { n: findings.length }), 'Heading1'), missing]),
  ].join('')
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
