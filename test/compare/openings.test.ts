import { describe, expect, it } from 'vitest'
import { firstSyllables, openingOf } from '../../src/compare/changes/openings.js'
import {
  actors,
  audience,
  leadsToActor,
  leadsToAudience,
  substance,
} from '../../src/compare/changes/roles.js'

describe('what a word can open', () => {
  it.each<[string, 'name' | 'lead' | 'act', string]>([
    ['phòng', 'name', 'a body whose syllable may not stand behind some others'],
    ['nhân', 'name', 'people told from a body by what stands before'],
    ['hợp', 'name', 'a body told from other words by what stands behind'],
    ['trên', 'lead', 'leads only before some words'],
    ['cho/các', 'lead', 'two words with a stroke between are one key'],
    ['rà', 'act', 'the first syllable of an act of two'],
  ])('%s opens a %s: %s', (key, kind) => {
    expect(openingOf(key)[kind]).toBe(true)
  })

  it.each([
    ['guồng', 'an everyday word'],
    ['2031', 'a number'],
    ['phòngg', 'letters that only begin like a name'],
  ])('%s opens nothing: %s', (key) => {
    expect(openingOf(key)).toEqual({ name: false, lead: false, act: false })
  })

  it('lets through whatever a pattern finds at its first word', () => {
    const found = ['công an xã', 'người dân', 'giao việc', 'đối với thôn', 'lập sổ'].filter((words) => {
      const { name, lead, act } = openingOf(words.split(' ')[0]!)
      const [asName, asLead] = [
        actors.test(words) || audience.test(words),
        leadsToActor.test(words) || leadsToAudience.test(words),
      ]
      return (asName && name) || (asLead && lead) || (substance.test(words) && act)
    })
    expect(found).toHaveLength(5)
  })

  it('takes no syllable of what must stand around a word for a first one', () => {
    expect([...firstSyllables('(?<!(?<!x)(?:a|b) )thôn(?! (?:c|d))|khu phố')]).toEqual(['thôn', 'khu'])
  })
})
