import type { Labels } from '../labels.js'
import { excerptMarked } from '../view/marked-text.js'
import type { MarkedText, Passage } from '../view/types.js'
import { markup, type Markup } from './markup.js'

/** Marked words: put in, left out, cannot tell apart; each with a sign of its own beside its colour. */
export function marked(pieces: readonly MarkedText[]): Markup[] {
  const [only, ...others] = pieces
  // A passage that is left out or put in as a whole stays easy to read: a bar beside it, no line through it.
  if (only && others.length === 0) {
    if (only.mark === 'in') return [markup`<ins class="whole">${only.text}</ins>`]
    if (only.mark === 'out') return [markup`<del class="whole">${only.text}</del>`]
  }
  return pieces.map(({ mark, text }) => {
    if (mark === 'same') return markup`${text}`
    const words = text.trimEnd()
    const blanks = text.slice(words.length)
    if (mark === 'in') return markup`<ins>${words}</ins>${blanks}`
    return mark === 'out' ? markup`<del>${words}</del>${blanks}` : markup`<u>${words}</u>${blanks}`
  })
}

/** A passage as quoted evidence, about `limit` characters of it, with its place and, from a scan, its picture. */
export function quote(passage: Passage, labels: Labels, name: string, limit: number): Markup {
  return markup`<figure><figcaption>${name} – ${labels.place(passage)}</figcaption>${picture(passage, labels)}<blockquote>${marked(excerptMarked(passage.marked, limit))}</blockquote></figure>`
}

/** The picture of the passage's place on the scan, where one is at hand. Its text stands beside it. */
export function picture(passage: Passage, labels: Labels): Markup | null {
  if (!passage.picture) return null
  const { source, width, height } = passage.picture
  if (!/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u.test(source)) return null
  return markup`<img class="place" src="${source}" width="${width}" height="${height}" alt="${labels.say('picture', { place: labels.place(passage) })}">`
}

/** What each sign means. */
export function legend(labels: Labels): Markup {
  return markup`<ul class="legend" aria-label="${labels.say('legend')}"><li>${labels.say('mark-same')}</li><li><del>${labels.say('mark-out')}</del></li><li><ins>${labels.say('mark-in')}</ins></li><li><span class="movedtext">${labels.say('mark-moved')}</span></li><li><u>${labels.say('mark-unsure')}</u></li></ul>`
}
