import type { Box } from '../../doc/origin.js'

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
  return null
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
