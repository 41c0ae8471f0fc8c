import { setFlagsFromString } from 'node:v8'

// A command meets each of some thousand patterns a few times. The engine would first interpret and later compile every one of them;
// compiling at the first use saves a third of a short command. Only patterns made from here on are meant: to turn the interpreting off
// altogether (`--no-regexp-tier-up`) leaves those that node has interpreted before without code, and running them ends the process.
setFlagsFromString('--regexp-tier-up-ticks=0')

// The engine optimises a function early, and most of what it made for one paragraph it throws away over another, in every thread anew.
// With eight times its patience a short command takes a tenth less time and a quarter less of the processor's, a folder a sixth less.
setFlagsFromString('--interrupt-budget=540672')
