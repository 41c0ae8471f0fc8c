import type { WordRun } from '../../doc/comparison.js'
import type { MarkedText, Side } from './types.js'

/** One side of a word diff, in its own order: its text put together is the text of that side. */
export function markedSide(words: readonly WordRun[], side: Side): MarkedText[] {
  const marked: MarkedText[] = []
  for (const run of words) {
    const piece = sidePiece(run, side)
    if (!piece || piece.text === '') continue
    const last = marked.at(-1)
    if (last?.mark === piece.mark)
      marked[marked.length - 1] = { mark: piece.mark, text: last.text + piece.text }
    else marked.push(piece)
  }
  return marked
}

function sidePiece(run: WordRun, side: Side): MarkedText | null {
  switch (run[0]) {
    case '=':
      return { mark: 'same', text: run[1] }
    case '~':
      return { mark: 'unsure', text: side === 'parent' ? run[1] : run[2] }
    case '-':
      return side === 'parent' ? { mark: 'out', text: run[1] } : null
    case '+':
      return side === 'child' ? { mark: 'in', text: run[1] } : null
  }
}

/** Both sides in one line for readers of a diff: `=`, `-`, `+`; a doubtful pair shows the child's print. */
export function markedBoth(words: readonly WordRun[]): MarkedText[] {
  const marks = { '=': 'same', '-': 'out', '+': 'in', '~': 'unsure' } as const
  return words.map((run) => ({ mark: marks[run[0]], text: run[0] === '~' ? run[2] : run[1] }))
}

export function plainMarked(text: string): MarkedText[] {
  return text === '' ? [] : [{ mark: 'same', text }]
}

/** Cut to about `limit` characters at a blank, with an ellipsis; whole where it is shorter. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > limit / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`
}

/** About `limit` characters of a marked text from a little before its first mark: what a reader has to see of a long passage. */
export function excerptMarked(marked: readonly MarkedText[], limit: number): MarkedText[] {
  const length = marked.reduce((sum, piece) => sum + piece.text.length, 0)
  const lead = marked[0]?.mark === 'same' ? marked[0].text : ''
  if (length <= limit || marked.length < 2 || lead.length <= limit / 3) return shortenMarked(marked, limit)
  const cut = lead.indexOf(' ', Math.max(0, lead.length - Math.floor(limit / 4)))
  if (cut < 0) return shortenMarked(marked, limit)
  return shortenMarked([{ mark: 'same', text: `…${lead.slice(cut)}` }, ...marked.slice(1)], limit)
}

/** The same cut for marked text: whole runs first, the last one cut. */
export function shortenMarked(marked: readonly MarkedText[], limit: number): MarkedText[] {
  const kept: MarkedText[] = []
  let left = limit
  for (const piece of marked) {
    if (left <= 0) {
      kept.push({ mark: 'same', text: '…' })
      break
    }
    kept.push(piece.text.length <= left ? piece : { mark: piece.mark, text: shorten(piece.text, left) })
    left -= piece.text.length
  }
  return kept
}
