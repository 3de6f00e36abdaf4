import type { Locale } from '../../../kernel/text.js';
import type { doors } from '../people.paths.js';

/** What the settings say of the network, in the page's language. */
export interface NetworkFacts {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** A page that a reader can go on to. */
export type Destination =
  keyof typeof doors | ('howItWorks' | 'payAndTime' | 'yourRights' | 'help' | 'accessibility' | 'signIn' | 'account');

export interface Step {
  readonly text: string;
  readonly to: Destination;
}

/** A paragraph, or a list. */
export type Block = string | { readonly list: readonly string[]; readonly numbered?: boolean };

/** A page to read. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly id?: string; readonly title: string; readonly blocks: readonly Block[] }[];
  readonly asides: readonly { readonly title: string; readonly text: string; readonly action?: Step }[];
}

interface Door {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
  readonly action: Step;
  /** A part of “How it works”. */
  readonly more: { readonly text: string; readonly id: string };
}

export interface Landing {
  readonly title: string;
  readonly lead: string;
  readonly doors: readonly Door[];
  readonly story: { readonly title: string; readonly steps: readonly string[] };
  readonly promises: { readonly title: string; readonly list: readonly string[] };
}

/** One page in both languages. */
export type Spoken<Page> = { readonly [L in Locale]: (network: NetworkFacts) => Page };
