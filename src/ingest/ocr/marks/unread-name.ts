import type { Box } from '../../../doc/origin.js'
import { isSyllable } from '../../../text/syllable.js'
import type { PreparedPage } from '../picture/prepare.js'
import type { ReadWord } from '../readings.js'

/**
 * Places where a signer's name is lost: black strokes of a stamp or a signature in the right half, with a line of capitals (who signs) above
 * or beside them, and no name read under or beside. An engine passes such a name over in silence.
 */
export function unreadNames(page: PreparedPage, words: readonly ReadWord[]): Box[] {
  const point = page.dpi / 72
  const signed = page.marks.filter(
    ({ colour, box }) => colour === 'black' && box.x + box.width / 2 > page.picture.width * 0.42,
  )
  if (signed.length === 0) return []
  const zone = around(signed.map(({ box }) => box))
  if (zone.height > point * 260) return []
  const reach = {
    x: zone.x - point * 40,
    y: zone.y - point * 60,
    width: zone.width + point * 130,
    height: zone.height + point * 100,
  }
  const rows = rowsOf(words.filter((word) => isInside(word.box, reach)))
  return rows.some(isOffice) && !rows.some(isName) ? [zone] : []
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  return { x, y, width: right - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}

function isInside(box: Box, zone: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return x > zone.x && x < zone.x + zone.width && y > zone.y && y < zone.y + zone.height
}

function rowsOf(words: readonly ReadWord[]): ReadWord[][] {
  const rows: ReadWord[][] = []
  for (const word of [...words].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((one) => {
      const last = one.at(-1)!.box
      const shared =
        Math.min(last.y + last.height, word.box.y + word.box.height) - Math.max(last.y, word.box.y)
      return shared > Math.min(last.height, word.box.height) * 0.4
    })
    if (row) row.push(word)
    else rows.push([word])
  }
  return rows
}

function isOffice(row: readonly ReadWord[]): boolean {
  return row.filter((word) => /^\p{Lu}{2,}$/u.test(word.text)).length >= 2
}

function isName(row: readonly ReadWord[]): boolean {
  const names = row.filter(
    ({ text }) => /^\p{Lu}\p{Ll}{1,6}$/u.test(text.normalize('NFC')) && isSyllable(text),
  )
  return names.length >= 2 && names.length >= row.length - 1
}
