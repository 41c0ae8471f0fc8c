import type { Box } from '../../../doc/origin.js'

interface Placed {
  readonly text: string
  readonly box: Box
}

/**
 * Finds the boxed stamp of the office that received a document (dấu “Đến”: office, number, day, 30/2020/NĐ-CP, appendix IV): its number and
 * day are none of the document's. A box counts only in the upper half of the page, not across it, with `ĐẾN` in capitals, `Số` and
 * `Ngày` among few words. `groups` are the rules that meet, page and boxes in pixels.
 */
export function findReceivedStamp(
  words: readonly Placed[],
  groups: readonly (readonly { readonly box: Box; readonly level: boolean }[])[],
  page: { readonly width: number; readonly height: number },
): Box | null {
  for (const group of groups) {
    if (!group.some((rule) => rule.level) || !group.some((rule) => !rule.level)) continue
    const box = aroundAll(group.map((rule) => rule.box))
    if (box.width > page.width * 0.5 || box.height > page.height * 0.2) continue
    if (box.y + box.height > page.height / 2) continue
    if (isReceipt(words.filter((word) => isInside(word.box, box)).map((word) => word.text))) return box
  }
  return receiptByWords(words, page)
}

/**
 * The same told from its words where its frame is askew, worn or missing: `ĐẾN` ends a line of capitals (CÔNG VĂN ĐẾN), and under it, near its
 * left edge, lines begin with `Số` and `Ngày`. One of the two is enough: handwriting often spoils the other.
 */
function receiptByWords(
  words: readonly Placed[],
  page: { readonly width: number; readonly height: number },
): Box | null {
  for (const arrived of words) {
    if (!/^(?:Đ[ẾÊỀẸ]N|ĐẾNSố)\W*$/u.test(arrived.text) || arrived.box.y > page.height / 2) continue
    const row = words.filter((word) => isBeside(word.box, arrived.box))
    if (row.some((word) => /\p{Ll}{2}/u.test(word.text) && word !== arrived) || row.length > 6) continue
    const { height } = arrived.box
    const left = Math.min(...row.map((word) => word.box.x))
    const below = words.filter(
      ({ box }) =>
        box.y > arrived.box.y + height * 0.5 &&
        box.y < arrived.box.y + height * 7 &&
        box.x > left - height * 9 &&
        box.x < arrived.box.x + height * 2,
    )
    const fields = below.filter((word) =>
      /^(?:[Ss][ốôồổỗ]|SỐ|Ngày|NGÀY|Chuyển|Giờ)(?!\p{L})/u.test(word.text.normalize('NFC')),
    )
    // The document's own number and date stand above the stamp, or in other lines than these.
    if (fields.length === 0 || below.length > 24) continue
    const x = Math.min(left, ...fields.map((word) => word.box.x)) - height * 0.8
    const y = arrived.box.y - height * 0.4
    const bottom = Math.max(...fields.map((word) => word.box.y + word.box.height)) + height * 0.6
    const reach = Math.max(arrived.box.x + arrived.box.width, x + height * 15)
    const right = x < page.width * 0.4 ? Math.min(reach, page.width * 0.5) : reach
    return { x, y, width: right - x, height: bottom - y }
  }
  return null
}

function isBeside(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const gap = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width))
  return shared > Math.min(a.height, b.height) * 0.5 && gap < b.height * 6
}

/** True where the middle of a word lies in the box. */
export function isInside(word: Box, box: Box): boolean {
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2]
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

function isReceipt(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.replace(/\P{L}/gu, ''))
  return (
    plain.length <= 40 &&
    plain.some((text) => text === 'ĐẾN' || text === 'ĐẾNSố') &&
    plain.some((text) => /(?:^|ĐẾN)(?:Số|SỐ)$/u.test(text)) &&
    plain.some((text) => text === 'Ngày' || text === 'NGÀY')
  )
}

function aroundAll(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
