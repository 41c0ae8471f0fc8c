import type { CitationFault } from './citation.js'
import type { Contradiction } from './contradictions.js'

/** Contradictions as faults with their place: from the number to the end of what is wrong, with the same stretch as it was meant where that is told. */
export function contradictionFaults(text: string, contradictions: readonly Contradiction[]): CitationFault[] {
  return contradictions.flatMap(({ citation, part, meant }) => {
    const wrong = part === 'type' ? citation.span : part === 'issuer' ? citation.issuer : citation.date?.span
    if (!wrong) return []
    const start = part === 'type' ? citation.span.start : Math.min(citation.numberSpan.start, wrong.start)
    const span = { start, end: Math.max(citation.numberSpan.end, wrong.end) }
    const right =
      part === 'type'
        ? meant?.type
        : part === 'issuer'
          ? meant?.issuer?.value
          : meant?.date && printedDate(text, meant.date.span)
    const told = right
      ? text.slice(span.start, wrong.start) +
        right +
        text.slice(wrong.start + lengthOf(text, part, citation, wrong), span.end)
      : null
    return [
      {
        span,
        meant: told?.replace(/\s+/gu, ' ') ?? null,
        why:
          citation.date?.impossible && part === 'date'
            ? 'citation/impossible-date'
            : `citation/contradicting-${part}`,
        confidence: meant ? 0.85 : 0.65,
      },
    ]
  })
}

function printedDate(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end)
}

function lengthOf(
  text: string,
  part: Contradiction['part'],
  { type }: Contradiction['citation'],
  wrong: { start: number; end: number },
): number {
  return part === 'type' ? (type ?? '').length : wrong.end - wrong.start
}
