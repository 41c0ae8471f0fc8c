import { setFlagsFromString } from 'node:v8'

// A command meets each of some thousand patterns a few times. The engine would first interpret and later compile every one of them;
// compiling at once saves a tenth of a short command. Set before any pattern is made, so this module is loaded first.
setFlagsFromString('--no-regexp-tier-up')
