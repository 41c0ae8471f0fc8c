import { textOf, type Span } from '../../doc/span.js'
import { opensWithBody } from '../../text/bodies.js'
import { predicatesOf } from '../../text/body-verbs.js'

/** How far behind a name its verb may stand: `…, căn cứ nhiệm vụ được giao, xây dựng …`. */
const near = 60

/** How sure it is that a sentence lays work on a body: its name is made of bodies' names, and a verb of two syllables or more follows it. */
export function surenessOf(text: string, subject: Span): number {
  const behind = text.slice(subject.end, subject.end + near)
  const verb = predicatesOf(behind).next().value
  return verb && verb.word.includes(' ') && isSoundName(textOf(text, subject)) ? 0.92 : 0.85
}

/** True where each member of a list is the name of a body, opens in a capital, or goes on with the noun before it (`các sở, ngành`). */
export function isSoundName(name: string): boolean {
  return name
    .split(/[,;:]\s+|\s(?:và|hoặc|cùng)\s/u)
    .every((part) => opensWithBody(part) || /^\p{Lu}/u.test(part) || part.split(' ').length <= 4)
}
