import { createHash } from 'node:crypto'
import type { PlanRecord } from '../src/doc/plan.js'
import type { LineageEntry } from '../src/lineage/index.js'
import { loadModels } from '../src/models/load.js'
import { randomFrom, type Random } from './random.js'

/** A made-up folder of a known lineage: plans of provinces, and under each plans of districts that borrow part of its text. */
export interface MadeCorpus {
  readonly entries: readonly LineageEntry[]
  /** File of the child to file of its parent; null where the parent was left out of the folder. */
  readonly parents: ReadonlyMap<string, string | null>
  readonly textOf: (file: string) => string
}

export interface CorpusOptions {
  readonly documents: number
  readonly seed: number
  /** Characters of a text, about. */
  readonly length: number
  /** The share of a child's paragraphs that are its parent's. */
  readonly borrowed: number
}

const paragraphsPerText = 24
const childrenPerParent = 12
const provinces = loadModels()
  .provinces.filter(({ until }) => until === null)
  .map(({ name }) => name)

/** Makes the folder. Texts are made again each time they are asked for, from the seed, so that none stands in memory. */
export function makeCorpus({ documents, seed, length, borrowed }: CorpusOptions): MadeCorpus {
  const paragraphLength = Math.round(length / paragraphsPerText)
  const families = Math.ceil(documents / (childrenPerParent + 1))
  const entries: LineageEntry[] = []
  const parents = new Map<string, string | null>()
  const texts = new Map<string, () => string>()
  for (let family = 0; family < families; family++) {
    const parentText = (): string[] => paragraphs(randomFrom(seed * 7919 + family), paragraphLength)
    const province = provinces[family % provinces.length]!
    const number = 10 + Math.floor(family / provinces.length)
    const parentKey = `${number}-KH/TU`
    const day = isoDay(family % 300)
    // One parent in seven is missing from the folder, as in every real one.
    const missing = family % 7 === 3
    const parentFile = `${family}-parent.txt`
    if (!missing) {
      texts.set(parentFile, () => parentText().join('\n'))
      entries.push(
        entry(
          {
            file: parentFile,
            key: parentKey,
            date: day,
            issuer: `Tỉnh ủy ${province}`,
            province,
            parent: null,
          },
          texts,
        ),
      )
    }
    for (let index = 0; index < childrenPerParent && entries.length < documents; index++) {
      const file = `${family}-${index}.txt`
      texts.set(file, () =>
        childText(parentText(), randomFrom(seed * 104729 + family * 64 + index), {
          paragraphLength,
          borrowed,
        }),
      )
      const issuer = `Huyện ủy ${districts[index]}`
      entries.push(
        entry(
          {
            file,
            key: `${number * 3}-KH/HU`,
            date: isoDay((family % 300) + 20),
            issuer,
            province,
            parent: { key: parentKey, date: day },
          },
          texts,
        ),
      )
      parents.set(file, missing ? null : parentFile)
    }
  }
  return { entries: entries.slice(0, documents), parents, textOf: (file) => texts.get(file)!() }
}

const districts =
  'An Bình,Bảo Thắng,Cẩm Khê,Đồng Văn,Hạ Long,Kim Sơn,Lộc Hà,Mai Châu,Nam Đàn,Phù Cát,Quỳ Hợp,Sông Mã'.split(
    ',',
  )
// Made-up syllables of Vietnamese shape, drawn as unevenly as real ones.
const syllables = ((): string[] => {
  const onsets = 'b,c,ch,d,đ,g,gi,h,kh,l,m,n,ng,nh,ph,qu,r,s,t,th,tr,v,x'.split(',')
  const rhymes =
    'a,á,à,ả,ai,am,an,ang,anh,ao,âu,ây,e,em,ên,êu,i,inh,iên,iêu,o,oan,oi,ô,ông,ôi,ơ,ơn,u,ui,ung,uôc,ư,ương,ươi,y'.split(
      ',',
    )
  return onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme))
})()

function paragraphs(random: Random, length: number): string[] {
  return Array.from({ length: paragraphsPerText }, () => paragraph(random, length))
}

function paragraph(random: Random, length: number): string {
  let text = '- '
  while (text.length < length) text += `${syllables[Math.floor(random.next() ** 2 * syllables.length)]} `
  return `${text.trim()}.`
}

function childText(
  parent: readonly string[],
  random: Random,
  options: { paragraphLength: number; borrowed: number },
): string {
  const kept = new Set(random.pick(parent, Math.round(parent.length * options.borrowed)))
  return parent.map((own) => (kept.has(own) ? own : paragraph(random, options.paragraphLength))).join('\n')
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)
}

interface Described {
  readonly file: string
  readonly key: string
  readonly date: string
  readonly issuer: string
  readonly province: string
  readonly parent: { key: string; date: string } | null
}

function entry(
  { file, key, date, issuer, province, parent }: Described,
  texts: ReadonlyMap<string, () => string>,
): LineageEntry {
  const span = { start: 0, end: 1, line: 1, page: null }
  const field = (value: string): PlanRecord['header']['title'] => ({
    value,
    raw: value,
    span,
    confidence: 0.95,
  })
  const [number, ...symbol] = key.split('-')
  const record: PlanRecord = {
    schema: 'doichieu/plan@1',
    source: { file, sha256: createHash('sha256').update(file).digest('hex'), mediaType: 'text/plain', bytes: 1, pages: null, ocr: false, status: 'read' },
    key,
    province: { name: province, confidence: 0.95 },
    header: {
      superior: null, issuer: field(issuer), number: field(number!), symbol: field(symbol.join('-')), type: field('Kế hoạch'), place: field(province), date: field(date),
      title: field(`công tác năm 2031, chuyên đề ${key}`), authority: null, signerRole: null, signerName: null,
    }, // prettier-ignore
    parents: parent ? [{ key: parent.key, name: null, date: parent.date, span, confidence: 0.9 }] : [],
    references: [],
    citationErrors: [], deadlines: [], assignments: [], outline: [], outlineErrors: [], recipients: [], scanSlips: [], readings: [], messages: [],
  } // prettier-ignore
  return { file, record, text: () => texts.get(file)!() }
}
