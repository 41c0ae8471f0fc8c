import type { Mark } from '../../doc/marks.js'
import { textOf } from '../../doc/span.js'
import { unitsOf } from './units.js'
import type { Extractor } from '../../ports.js'
import type { Candidate } from './candidates.js'
import { droppedWords } from './dropped.js'
import { doubledWords } from './doubled.js'
import { joinedWords } from './joined.js'
import { lexiconOf } from './lexicon.js'
import { misspeltWords } from './misspelt.js'
import { nameSlips } from './names.js'
import { linksOf, pairSlips } from './pairs.js'
import { repeatedSlips } from './repetition.js'
import { phraseSlips } from './set-phrases.js'
import { signSlips } from './signs.js'
import { wordsOf, type Word } from './words.js'

/** Errors of recognition or typing that the document itself or general usage proves, each with what was meant. The text is never changed. */
export const slips: Extractor = {
  name: 'slips',
  needs: ['region', 'heading', 'citationError'],
  writes: ['scanSlip'],
  extract(doc, models) {
    const units = unitsOf(doc)
    const lexicon = lexiconOf(models)
    const words = wordsOf(doc.text, units, lexicon)
    // Text of an old encoding that nothing decoded, or of another language: what it holds are no slips.
    if (!isVietnamese(words)) return { marks: [] }
    const linked = linksOf(words, lexicon)
    const found = [
      ...repeatedSlips(doc.text, words, linked),
      ...droppedWords(doc.text, words),
      ...doubledWords(doc.text, words, lexicon),
      ...joinedWords(words, lexicon),
      ...misspeltWords(words, lexicon),
      ...pairSlips(doc.text, words, linked, lexicon),
      ...phraseSlips(doc.text, words, lexicon),
      ...nameSlips(doc.text, words, models.familyNames),
      ...units.flatMap((unit) => signSlips(doc.text, unit)),
    ]
    const taken = doc.marks.filter(({ type }) => type === 'citationError').map(({ span }) => span)
    return { marks: slipMarks(doc.text, found, taken) }
  },
}

function isVietnamese(words: readonly Word[]): boolean {
  let [plain, built, marked] = [0, 0, 0]
  for (let at = 0; at < words.length && at < 1500; at++) {
    const { form } = words[at]!
    if (!form.plain) continue
    plain++
    if (form.syllable) built++
    if (form.syllable && form.folded !== form.bare) marked++
  }
  return built >= plain * 0.75 && marked >= plain * 0.3
}

/** Candidates as marks in order of place: of those that overlap, the surest stays; what a citation error already tells is left out. */
export function slipMarks(
  text: string,
  found: readonly Candidate[],
  taken: readonly { start: number; end: number }[],
  by = 'slips',
): Mark<'scanSlip'>[] {
  const kept: Candidate[] = []
  const disputed = new Set<Candidate>()
  // Slips are a few words long: each sign that one covers is noted.
  const covered = new Map<number, Candidate>()
  const coverOf = ({ start, end }: Candidate): Candidate | undefined => {
    for (let at = start; at < end; at++) if (covered.has(at)) return covered.get(at)
    return undefined
  }
  for (const candidate of [...found].sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    const { start, end, meant } = candidate
    if (textOf(text, candidate) === meant || taken.some((span) => span.start < end && start < span.end))
      continue
    const surer = coverOf(candidate)
    if (surer) {
      if (candidate.confidence >= disputing && !sameMeant(text, surer, candidate)) disputed.add(surer)
      continue
    }
    for (let at = start; at < end; at++) covered.set(at, candidate)
    kept.push(candidate)
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map((candidate) => ({
      type: 'scanSlip',
      span: { start: candidate.start, end: candidate.end },
      value: { printed: textOf(text, candidate), meant: candidate.meant },
      by,
      confidence: disputed.has(candidate) ? Math.min(candidate.confidence, disputing) : candidate.confidence,
    }))
}

/** Evidence as good as this for another reading of the same place (`khai thựe`: thuế, thực) leaves it open which is right. */
const disputing = 0.85

/** True where two candidates make the same of all that they cover, but for capitals. */
function sameMeant(text: string, one: Candidate, other: Candidate): boolean {
  const start = Math.min(one.start, other.start)
  const end = Math.max(one.end, other.end)
  const made = ({ start: from, end: to, meant }: Candidate): string =>
    (text.slice(start, from) + meant + text.slice(to, end)).toLowerCase()
  return made(one) === made(other)
}
