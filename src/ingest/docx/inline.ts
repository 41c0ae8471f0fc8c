import type { Piece } from '../office/content.js'
import { childOf, childrenOf, findDeep, textIn, type XmlElement } from '../office/xml.js'
import { symbolSign } from './symbols.js'
import { merge, runFormat, type Format } from './styles.js'
import { alternative, isRead, type Walk } from './walk-state.js'

/** Fields that are open: their code is no text, and the result of some (page numbers, tables of contents) is none either. */
export interface InlineState {
  readonly fields: { code: string; inResult: boolean }[]
}

/** Reads the runs of a paragraph. `onBox` gets each text box that is anchored in it, with its left edge in points. */
export function inlineReader(
  walk: Walk,
  paragraph: Format,
  state: InlineState,
  onBox: (content: XmlElement, left: number | null) => void,
): (element: XmlElement) => Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, format: Format): void => {
    if (text === '' || isFieldCode(state)) return
    if (format.hidden === true) {
      walk.counts.hidden++
      return
    }
    const shown = format.capitals === true ? text.toUpperCase() : text
    pieces.push(pieceOf(shown, format))
  }
  const container = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:r') readRun(walk, child, runOf(walk, paragraph, child), state, { add, onBox })
      else if (child.name === 'mc:AlternateContent') container(alternative(child) ?? child)
      else if (child.name === 'w:fldSimple') {
        if (!isSilentField(child.attributes['w:instr'] ?? '')) container(child)
      } else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') add(textIn(child), paragraph)
      else if (containers.has(child.name)) {
        if (isRead(walk, child.name)) container(child)
      }
    }
  }
  return (element) => {
    container(element)
    return joinPieces(pieces)
  }
}

const containers = new Set([
  'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:dir', 'w:bdo', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo',
]) // prettier-ignore

function runOf(walk: Walk, paragraph: Format, run: XmlElement): Format {
  const properties = childOf(run, 'w:rPr')
  const style = childOf(properties, 'w:rStyle')?.attributes['w:val']
  const character = style === undefined ? {} : walk.styles.format(style, 'character')
  return merge(merge(paragraph, character), runFormat(properties))
}

interface Output {
  readonly add: (text: string, format: Format) => void
  readonly onBox: (content: XmlElement, left: number | null) => void
}

function readRun(walk: Walk, run: XmlElement, format: Format, state: InlineState, out: Output): void {
  for (const child of childrenOf(run)) {
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        out.add(textIn(child), format)
        break
      case 'w:tab':
      case 'w:ptab':
        out.add('\t', format)
        break
      case 'w:br':
      case 'w:cr':
        out.add('\n', format)
        break
      case 'w:noBreakHyphen':
        out.add('-', format)
        break
      case 'w:sym':
        out.add(symbolSign(parseInt(child.attributes['w:char'] ?? '', 16)), format)
        break
      case 'w:instrText':
        if (state.fields.length > 0) state.fields[state.fields.length - 1]!.code += textIn(child)
        break
      case 'w:fldChar':
        moveField(state, child.attributes['w:fldCharType'])
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        addNote(walk, child)
        break
      case 'w:ruby':
        for (const inner of childrenOf(childOf(child, 'w:rubyBase'), 'w:r'))
          readRun(walk, inner, format, state, out)
        break
      case 'mc:AlternateContent':
        readRun(walk, alternative(child) ?? child, format, state, out)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readBoxes(child, out.onBox)
        break
      default:
    }
  }
}

function addNote(walk: Walk, child: XmlElement): void {
  const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  walk.noteReferences.push({ kind, id: child.attributes['w:id'] ?? '' })
}

function moveField(state: InlineState, type: string | undefined): void {
  const field = state.fields[state.fields.length - 1]
  if (type === 'begin' && state.fields.length < 50) state.fields.push({ code: '', inResult: false })
  else if (type === 'separate' && field) field.inResult = true
  else if (type === 'end') state.fields.pop()
}

function isFieldCode(state: InlineState): boolean {
  return state.fields.some((field) => !field.inResult || isSilentField(field.code))
}

function isSilentField(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|NUMWORDS|NUMCHARS|FILENAME)(?!\p{L})/u.test(code)
}

function readBoxes(element: XmlElement, onBox: Output['onBox']): void {
  const left = leftOf(element)
  const search = (from: XmlElement): void => {
    for (const child of childrenOf(from)) {
      if (child.name === 'w:txbxContent') onBox(child, leftOf(from) ?? left)
      else if (child.name === 'mc:AlternateContent') search(alternative(child) ?? child)
      else search(child)
    }
  }
  search(element)
}

/** The left edge of a drawing in points: an offset in English metric units, an alignment, or a margin in the style of old drawings. */
function leftOf(element: XmlElement): number | null {
  const horizontal = findDeep(element, 'wp:positionH')
  const offset = childOf(horizontal, 'wp:posOffset')
  if (offset) return Number(textIn(offset)) / 12_700
  const alignment = childOf(horizontal, 'wp:align')
  if (alignment) return textIn(alignment) === 'left' ? 0 : textIn(alignment) === 'right' ? 300 : 150
  const shape = findDeep(element, 'v:shape') ?? findDeep(element, 'v:rect')
  const margin = /margin-left:\s?(-?[\d.]+)(pt|in|cm|mm)?/u.exec(shape?.attributes['style'] ?? '')
  if (!margin) return null
  const unit = { in: 72, cm: 28.35, mm: 2.835, pt: 1 }[margin[2] ?? 'pt']
  return Number(margin[1]) * (unit ?? 1)
}

function pieceOf(text: string, format: Format): Piece {
  return {
    text,
    bold: format.bold === true,
    italic: format.italic === true,
    size: format.size,
    font: format.font,
  }
}

/** Word cuts one stretch into many runs: those of one face become one, so that letters of two bytes stay together. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined[joined.length - 1]
    const same =
      last &&
      last.bold === piece.bold &&
      last.italic === piece.italic &&
      last.size === piece.size &&
      last.font === piece.font
    if (same) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}
