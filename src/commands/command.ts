import type { Command } from 'commander';

/** One thing that an administrator types: adds itself, with its arguments and what it does, to the program. */
export type AddCommand = (program: Command) => void;
