import { trimSpan, type Span } from '../../doc/span.js'
import { subjectAt } from '../../text/bodies.js'
import { clauseAround, sentencesOf } from '../../text/sentences.js'
import { trimEndOf } from '../../text/trim.js'
import type { Item } from '../assignments/items.js'

/** The act, a few words of the text: what the clause says beside who and when. Null where nothing but the time stands there. */
export function whatOf(text: string, item: Item, time: Span, who: Span | null): Span | null {
  const sentence = sentencesOf(text, { start: item.start, end: item.span.end }).find(
    (span) => span.start <= time.start && time.start < span.end,
  )
  if (!sentence) return null
  if (
    /\((?:thực hiện |hoàn thành |tổ chức |xong )?(?:xong )?$/u.test(
      text.slice(Math.max(sentence.start, time.start - 24), time.start),
    )
  )
    return firstAct(text, sentence, time, who)
  const clause = clauseAround(text, sentence, time.start)
  const before = actBefore(text, clause, time, who)
  if (before) return before
  const after = trimActs(text, { start: Math.min(time.end, clause.end), end: clause.end })
  return after
}

/** A bracket that closes an item governs all of it: its first act. */
function firstAct(text: string, sentence: Span, time: Span, who: Span | null): Span | null {
  const start = who && who.start >= sentence.start && who.end < time.start ? who.end : sentence.start
  const stop = text.slice(start, time.start).search(/[;(:]|\.\s/u)
  return trimActs(text, { start, end: stop > 8 ? start + stop : time.start })
}

function actBefore(text: string, clause: Span, time: Span, who: Span | null): Span | null {
  let start = clause.start
  if (who && who.start >= clause.start && who.end <= time.start) start = who.end
  else {
    const subject = subjectAt(text, clause)
    if (subject && subject.end < time.start) start = subject.end
  }
  return trimActs(text, { start, end: time.start })
}

function trimActs(text: string, span: Span): Span | null {
  if (span.end <= span.start) return null
  let { start, end } = trimSpan(text, span)
  const head = /^(?:[\s,:;(*)“"–+-]|\.(?=\s)|(?:và|có trách nhiệm|phải|cần|sẽ)\s)*/u.exec(
    text.slice(start, end),
  )![0].length
  start += head
  const signs = '.,:;(*“"–-'
  const bare = trimEndOf(text.slice(start, end), signs).replace(
    /\s(?:hoàn thành|thực hiện|xong|gửi báo cáo về|và|thời gian)$/u,
    '',
  )
  end = start + trimEndOf(bare, signs).length
  if (end - start > 320) end = cutAt(text, start, 320)
  return end - start >= 4 && /[A-Za-zÀ-ỹ]{2}/u.test(text.slice(start, end)) ? { start, end } : null
}

function cutAt(text: string, start: number, length: number): number {
  const blank = text.lastIndexOf(' ', start + length)
  return blank > start ? blank : start + length
}
