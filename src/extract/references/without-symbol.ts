import { mendFigures } from '../../text/citation-number.js'
import { matchesOf } from '../../text/matches.js'
import type { Found } from './details.js'
import type { TypeWords } from './types.js'

// Types whose number may stand without a symbol. `Dự án số 1`, `Phương án số 2` are parts of a programme, no documents.
const countedTypes =
  /^(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Hướng dẫn|Thông báo|Thông báo kết luận|Báo cáo|Kế hoạch|Chương trình|Chương trình hành động|Đề án|Tờ trình|Công văn|Công điện|Luật|Pháp lệnh|Nghị định|Thông tư|Thông tri)$/u
const numberAlone =
  /(?:số\s{0,3}:?\s{0,3}|(?<=[a-zÀ-ỹ])\s)(\d{1,4}[a-d]?(?:\/(?:19|20)\d{2})?)(?![a-zÀ-ỹ\d]|[.,/]\d|\s?%|\s?[-–/]\s?\p{Lu})/giu

// What is counted behind a type word: `Kế hoạch 5 năm`, `Báo cáo 6 tháng`.
const measure =
  /^\s{1,2}(?:năm|tháng|ngày|quý|tuần|nội dung|nhiệm vụ|điểm|vấn đề|nhóm|phần|chương|mục|đồng|người|bước|giai đoạn|xã|huyện|tỉnh|trang)(?![a-zÀ-ỹ])/iu

/** `Kết luận số 58`, `Nghị định số 30/2020`: the number alone behind its type word; `Kết luận 58` too, but only where the document is named elsewhere. */
export function withoutSymbol(text: string, words: TypeWords): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(text, numberAlone)) {
    const start = match.index + match[0].length - match[1]!.length
    const type = words.before(text, start)
    if (!type || !countedTypes.test(type.name)) continue
    const loose = !/^số/iu.test(match[0])
    if (
      loose &&
      (type.name === 'Đề án' ||
        measure.test(text.slice(start + match[1]!.length, start + match[1]!.length + 12)))
    )
      continue
    const end = match.index + match[0].length
    const one: Found = {
      span: { start: type.start, end },
      numberSpan: { start, end },
      number: mendFigures(match[1]!),
      symbol: null,
      separator: null,
      lettersInNumber: false,
      type: type.name,
      typeBeside: true,
      loose,
      between: null,
    }
    found.push(one, ...(loose ? [] : furtherMembers(text, one)))
  }
  return found
}

const several = /(?<![a-zÀ-ỹ])(?:các|những|hai|ba|bốn|\d{1,2})\s{1,2}$/iu
const further =
  /^(?:(?:,\s?|,?\svà\s)(?:số\s)?\d{1,4}(?![\d\p{L}%]|[./-]\s?[\d\p{L}])){1,12}(?=[,.;:)]|\s(?:của|về|ngày|năm|do|được|trên|nêu|này|\())/u

/** `các Nghị quyết số 68, 69 và 70 của …`: the numbers behind the first of a list without any symbol. */
function furtherMembers(text: string, first: Found): Found[] {
  if (!several.test(text.slice(Math.max(0, first.span.start - 8), first.span.start))) return []
  const from = first.span.end
  const list = further.exec(text.slice(from, from + 100))
  return matchesOf(list?.[0] ?? '', /\d{1,4}/gu).map((match) => {
    const start = from + match.index
    const span = { start, end: start + match[0].length }
    return { ...first, number: match[0], span, numberSpan: span }
  })
}
