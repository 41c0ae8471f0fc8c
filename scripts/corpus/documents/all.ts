import type { KnownDifference, WrittenDocument } from '../source.js'
import { guidance } from './guidance.js'
import { congAn, giongTrom, tamDiep } from './later.js'
import { khoiBenTre, khoiNinhBinh, nhoQuan } from './localities.js'
import { benTre, ninhBinh } from './provinces.js'

const derivations = [ninhBinh, benTre, khoiNinhBinh, nhoQuan, khoiBenTre, giongTrom, congAn, tamDiep]

/** The sample cascade, highest document first. */
export const documents: readonly WrittenDocument[] = [guidance, ...derivations.map(({ document }) => document)]

/** What each document does to the one it is made under. */
export const differences: readonly KnownDifference[] = derivations.flatMap((derivation) => derivation.differences)
