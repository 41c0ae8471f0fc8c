import type { Doc } from '../../doc/doc.js'
import type { Mark } from '../../doc/marks.js'
import type { HeaderField } from '../../doc/plan.js'
import type { Span } from '../../doc/span.js'
import { sentenceCaser, type SentenceCase } from '../../models/sentence-case.js'
import type { Extractor } from '../../ports.js'
import { asRecognised } from '../recognised.js'
import { mendWorn } from '../../text/worn-words.js'
import { readAnatomy } from '../regions/regions.js'
import { recipientName } from './recipient-name.js'
import { authorityTexts, readSigners, type Signer } from './signers.js'

type SignerMark = Mark<'header'>

/** Confidence of a name that opens with no family name of the models. */
const strangeName = 0.8

/** Marks recipients (nơi nhận) and who signed: authority, role and name. Several signers are joined by ` - ` in print order. */
export const closing: Extractor = {
  name: 'closing',
  needs: ['region'],
  writes: ['recipient', 'header'],
  extract(doc, models) {
    const { foot, signatureModels } = readAnatomy(doc, models)
    if (!foot) return { marks: [] }
    const marks: Mark[] = foot.recipients.flatMap((spans): Mark[] => {
      const name = recipientName(doc.text, spans)
      if (!/[A-Za-zÀ-ỹ]/u.test(name)) return []
      const span = { start: spans[0]!.start, end: spans.at(-1)!.end }
      return [{ type: 'recipient', span, value: { name }, by: 'closing', confidence: 0.95 }]
    })
    const signed = signerMarks(readSigners(foot.signature, signatureModels), sentenceCaser(models))
    return {
      marks: [
        ...marks,
        ...signed
          .filter((mark) => !isTornName(doc, mark))
          .map((mark) => ({ ...mark, confidence: asRecognised(doc, mark.span, mark.confidence) })),
      ],
    }
  },
}

/** Opens with no family name, and recognition is in doubt of a word: what a stamp left of a name, and worse than none. */
function isTornName(doc: Doc, { span, value, confidence }: SignerMark): boolean {
  return value.field === 'signerName' && confidence <= strangeName && asRecognised(doc, span, 1) < strangeName
}

function signerMarks(signers: readonly Signer[], caser: SentenceCase): SignerMark[] {
  const marks: SignerMark[] = []
  let isWorn = false
  const sentenceCase = (printed: string): string => {
    const text = mendWorn(printed)
    isWorn ||= text !== printed
    return caser(text)
  }
  const add = (
    field: HeaderField,
    values: readonly string[],
    spans: readonly Span[],
    confidence: number,
  ): void => {
    if (values.length === 0 || spans.length === 0) return
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    marks.push({
      type: 'header',
      span: { start, end },
      value: { field, value: values.join(' - ') },
      by: 'closing',
      confidence: signers.length > 1 || isWorn ? Math.min(confidence, 0.85) : confidence,
    })
  }
  const authorities = signers.filter((signer) => signer.authority.length > 0)
  add(
    'authority',
    authorities.map((signer) => authorityTexts(signer).map(sentenceCase).join(', ')),
    authorities.flatMap((signer) => signer.authority.flat()),
    0.95,
  )
  const roles = signers.filter((signer) => signer.role.length > 0)
  add(
    'signerRole',
    roles.map((signer) => sentenceCase(signer.role.map((segment) => segment.text).join(' '))),
    roles.flatMap((signer) => signer.role),
    roles.some(isDeputised) ? 0.7 : roles.every((signer) => signer.role.length === 1) ? 0.96 : 0.85,
  )
  const names = signers.flatMap((signer) => (signer.name ? [signer.name] : []))
  add(
    'signerName',
    names.map((name) => name.text),
    names.map((name) => name.span),
    names.every((name) => name.known) ? 0.97 : strangeName,
  )
  return marks
}

/** True where the office that a deputy signs for stands as his own: the word for the deputy was lost. */
function isDeputised(signer: Signer): boolean {
  const role = signer.role.map((segment) => segment.text).join(' ')
  return authorityTexts(signer).some((text) => {
    const office = /^K[./]?\s?T[.,]?\s?(.*)$/iu.exec(text)?.[1]
    return office !== undefined && office.toLowerCase() === role.toLowerCase()
  })
}
