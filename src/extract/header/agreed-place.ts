import type { Doc } from '../../doc/doc.js'
import { marksOf, type Mark } from '../../doc/marks.js'
import { bare, fold } from '../../text/fold.js'
import { isNear } from '../../text/near.js'

type HeaderMark = Mark<'header'>

/**
 * Sets the place of issue against the names in the letterhead, in a text that was recognised: `HUYỆN ỦY VÊN PHÚ` above `Yên Phú, ngày …` is one name
 * read twice. The form that the text prints more often stands in both, of equals the one in small letters, since large ones lose their marks
 * more easily. Neither is sure then.
 */
export function agreeOnPlace(marks: readonly Mark[], doc: Pick<Doc, 'text' | 'source'>): Mark[] {
  const fields = marksOf(marks, 'header')
  const place = fields.find((mark) => mark.value.field === 'place')
  if (!doc.source.ocr || !place) return [...marks]
  const name = place.value.value.replace(kindOfPlace, '')
  const rivals = fields.filter(
    (mark) => /^(?:issuer|superior)$/u.test(mark.value.field) && isNameReadTwice(tailOf(mark, name), name),
  )
  let agreed = name
  for (const rival of rivals) {
    const tail = tailOf(rival, name)
    if (fold(tail) !== fold(name) && timesIn(doc.text, tail) > timesIn(doc.text, agreed)) agreed = tail
  }
  const isOdd = rivals.some((rival) => fold(tailOf(rival, name)) !== fold(name))
  return marks.map((mark) => {
    if (mark === place) return isOdd ? renamed(place, name, agreed) : place
    const rival = rivals.find((one) => one === mark)
    return rival ? renamed(rival, tailOf(rival, name), agreed) : mark
  })
}

const kindOfPlace = /^(?:TP\.?|TX\.?|Thành phố|Thị xã|Tỉnh|Huyện|Quận|Xã|Phường|Đặc khu)\s+(?=\p{Lu})/u

/** As many words as the place has, from the end of a body's name. */
function tailOf(mark: HeaderMark, name: string): string {
  return mark.value.value.split(' ').slice(-name.split(' ').length).join(' ')
}

/** One name read in two ways: other marks or capitals, or one other letter; short names are too easily alike. */
function isNameReadTwice(tail: string, name: string): boolean {
  if (tail === name || name.length < 4) return false
  const [a, b] = [bare(tail), bare(name)]
  return a === b || (name.length > 5 && isNear(a, b, 1))
}

function timesIn(text: string, name: string): number {
  return text.toLowerCase().split(name.toLowerCase()).length - 1
}

function renamed(mark: HeaderMark, from: string, to: string): HeaderMark {
  const value = mark.value.value.slice(0, mark.value.value.length - from.length) + to
  return { ...mark, value: { ...mark.value, value }, confidence: Math.min(mark.confidence, 0.85) }
}
