import { setFlagsFromString } from 'node:v8'
import { engineFlags } from './engine-flags.js'

for (const flag of engineFlags(process.versions.node)) setFlagsFromString(flag)
