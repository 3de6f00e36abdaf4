import type { Actor, ActingRole } from './actor.js';
import { Refusal } from './refusal.js';
import type { Text } from './text.js';

/** One step that somebody may take: where it leads, who may take it, and what its button says. */
export interface Move<State extends string> {
  readonly to: State;
  readonly by: readonly ActingRole[];
  readonly label: Text;
}

/** One state: what it is called, and the moves that leave it. A state without moves is final. */
interface StateRow<State extends string, Event extends string> {
  readonly is: Text;
  readonly moves: { readonly [E in Event]?: Move<NoInfer<State>> };
}

type Table<State extends string, Event extends string> = { readonly [S in State]: StateRow<State, Event> };

export interface Lifecycle<State extends string, Event extends string> {
  readonly name: string;
  readonly states: readonly State[];
  /** What the state is called in both languages. */
  is(state: State): Text;
  /** Moves this actor may make from this state: what a page offers as buttons. */
  offers(state: State, actor: Actor): { readonly event: Event; readonly label: Text }[];
  /** May anybody still make this move from this state? */
  allows(state: State, event: Event): boolean;
  /** The next state. Throws a `conflict` Refusal when it is too late, `not-allowed` when the actor may not. */
  move(state: State, event: Event, actor: Actor): State;
  /** The whole table as a Mermaid state diagram, for the documentation. */
  diagram(): string;
}

/**
 * A lifecycle is one table: it makes the buttons, the permission by role, the refusal sentence, the PostgreSQL enum and
 * the diagram. `what` names one of the things in a sentence ("This match", "Ce jumelage").
 */
export function lifecycle<const State extends string, const Event extends string>(
  name: string,
  what: Text,
  table: Table<State, Event>,
): Lifecycle<State, Event> {
  const states = Object.keys(table) as State[];
  const movesFrom = (state: State) => Object.entries(table[state].moves) as [Event, Move<State>][];
  return {
    name,
    states,
    is: (state) => table[state].is,
    allows: (state, event) => table[state].moves[event] !== undefined,
    offers: (state, actor) =>
      movesFrom(state)
        .filter(([, { by }]) => by.some((role) => actor.roles.includes(role)))
        .map(([event, { label }]) => ({ event, label })),
    move(state, event, actor) {
      const move = table[state].moves[event];
      if (!move) throw tooLate(what, table[state].is);
      if (!move.by.some((role) => actor.roles.includes(role))) throw notYours(what);
      return move.to;
    },
    diagram: () =>
      [
        'stateDiagram-v2',
        ...states.flatMap((from) => movesFrom(from).map(([e, { to }]) => `  ${from} --> ${to}: ${e}`)),
      ].join('\n'),
  };
}

const tooLate = (what: Text, is: Text) =>
  new Refusal('conflict', {
    en: `${what.en} is now “${is.en}”, so that can no longer be done. Somebody may have acted a moment before you.`,
    fr: `${what.fr} a maintenant l’état «\u00a0${is.fr}\u00a0»\u00a0: ce n’est plus possible. Quelqu’un a peut-être agi juste avant vous.`,
  });

const notYours = (what: Text) =>
  new Refusal('not-allowed', {
    en: `${what.en}: this step belongs to somebody else.`,
    fr: `${what.fr}\u00a0: cette étape revient à quelqu’un d’autre.`,
  });
