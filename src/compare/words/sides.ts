import type { Doc } from '../../doc/doc.js'
import { marksOf } from '../../doc/marks.js'
import { overlaps } from '../../doc/span.js'
import type { Lexeme } from '../units/lexemes.js'
import type { Unit } from '../units/units.js'
import type { WordSide } from './words.js'

/** The side of a word diff that one unit makes, with what recognition doubts in it. */
export function sideOf(unit: Unit, doc: Doc): WordSide {
  if (!doc.source.ocr) return { text: unit.text, lexemes: unit.lexemes }
  const doubtful = marksOf(doc.marks, 'doubtful').filter((mark) => overlaps(mark.span, unit.span))
  const doubt = (lexeme: Lexeme): 'recognised' | 'doubtful' => {
    const span = { start: unit.span.start + lexeme.start, end: unit.span.start + lexeme.wordsEnd }
    return doubtful.some((mark) => overlaps(mark.span, span)) ? 'doubtful' : 'recognised'
  }
  return { text: unit.text, lexemes: unit.lexemes, doubt }
}

/** Several sides as one: their texts in order joined by a line feed, as the contract's word diff prints several parents. */
export function joinSides(sides: readonly WordSide[]): WordSide {
  if (sides.length === 1) return sides[0]!
  let text = ''
  const lexemes: Lexeme[] = []
  const doubts = new Map<Lexeme, 'none' | 'recognised' | 'doubtful'>()
  sides.forEach((side, index) => {
    const offset = text.length
    text += index === sides.length - 1 ? side.text : `${side.text}\n`
    for (const lexeme of side.lexemes) {
      const last = lexeme === side.lexemes.at(-1) && index < sides.length - 1
      const shifted = {
        ...lexeme,
        start: lexeme.start + offset,
        end: lexeme.end + offset + (last ? 1 : 0),
        wordsEnd: lexeme.wordsEnd + offset,
      }
      lexemes.push(shifted)
      if (side.doubt) doubts.set(shifted, side.doubt(lexeme))
    }
  })
  return { text, lexemes, doubt: (lexeme) => doubts.get(lexeme) ?? 'none' }
}

/** The part of a side from one lexeme to another (end exclusive), as a side of its own. */
export function partOf(side: WordSide, from: number, to: number): WordSide {
  const first = side.lexemes[from]
  if (!first || to <= from) return { text: '', lexemes: [] }
  const start = first.start
  const text = side.text.slice(start, side.lexemes[to - 1]!.end)
  const originals = side.lexemes.slice(from, to)
  const lexemes = originals.map((lexeme) => ({
    ...lexeme,
    start: lexeme.start - start,
    end: lexeme.end - start,
    wordsEnd: lexeme.wordsEnd - start,
  }))
  const byPart = new Map(lexemes.map((lexeme, at) => [lexeme, originals[at]!]))
  const doubt = side.doubt
  if (!doubt) return { text, lexemes }
  return { text, lexemes, doubt: (lexeme) => doubt(byPart.get(lexeme) ?? lexeme) }
}
