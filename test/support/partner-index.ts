import fc from 'fast-check';
import {
  flag,
  keys,
  level,
  number,
  set,
  type Case,
  type Criterion,
  type Demand,
  type Expression,
  type Facts,
  type Term,
} from '../../src/features/matching/engine/index/index.js';

/** A small index with a column of every kind, some of them in joints. */
export const schema = {
  columns: {
    conditions: set(70),
    topics: set(20),
    times: set(4),
    hours: level(10),
    active: flag,
    turn: level(6),
    rest: number(40),
    seen: number(300),
    not: keys,
  },
  joints: [
    ['times', 'hours', 'active'],
    ['turn', 'seen'],
  ],
} as const;

export type Person = Facts<typeof schema.columns>;

const values = (below: number, maxLength: number) => fc.uniqueArray(fc.nat(below - 1), { maxLength });
const words = ['n1', 'n2', 'n3'] as const;

export const facts: fc.Arbitrary<Person> = fc.record({
  conditions: values(70, 4),
  topics: values(20, 6),
  times: values(4, 4),
  hours: fc.nat(9),
  active: fc.nat(1),
  turn: fc.nat(5),
  rest: fc.nat(39),
  seen: fc.nat(299),
  not: fc.subarray([...words]),
});

const anySet = fc.constantFrom(['conditions', 70] as const, ['topics', 20] as const, ['times', 4] as const);
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom<Expression>({ is: 'everybody' }, { is: 'nobody' }),
  anySet.chain(([column, below]) =>
    fc.record({
      is: fc.constantFrom('any' as const, 'all' as const),
      column: fc.constant(column),
      of: values(below, 40),
    }),
  ),
  fc.record({
    is: fc.constant('at-least' as const),
    column: fc.constantFrom('hours', 'active'),
    level: fc.integer({ min: -1, max: 11 }),
  }),
  fc.record({ is: fc.constant('key' as const), column: fc.constant('not'), key: fc.constantFrom(...words, 'n4') }),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    { arbitrary: leaf, weight: 4 },
    { arbitrary: fc.record({ is: fc.constant('not' as const), of: tie('expression') }), weight: 1 },
    {
      arbitrary: fc.record({
        is: fc.constantFrom('both' as const, 'either' as const),
        of: fc.array(tie('expression'), { maxLength: 3 }),
      }),
      weight: 1,
    },
  ),
}));
/** Something that most people meet, so that not every list is empty. */
const easy = fc.oneof(expression, fc.record({ is: fc.constant('not' as const), of: leaf }));

const points = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });
const simple: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    gives: fc.constant('by-value' as const),
    column: fc.constantFrom('hours', 'active', 'turn', 'rest', 'seen'),
    points,
  }),
  anySet.chain(([column, below]) =>
    fc.record({
      gives: fc.constant('by-overlap' as const),
      column: fc.constant(column),
      of: values(below, 40),
      points,
    }),
  ),
  fc.record({
    gives: fc.constant('by-case' as const),
    cases: fc.array(fc.record({ when: expression, points: fc.nat(30) }), { maxLength: 3 }),
    otherwise: fc.nat(30),
  }),
  fc.record({ gives: fc.constant('always' as const), points: fc.nat(9) }),
);

const term = fc.oneof(
  { arbitrary: simple, weight: 3 },
  {
    arbitrary: fc.record({ gives: fc.constant('by-sum' as const), terms: fc.array(simple, { maxLength: 3 }), points }),
    weight: 1,
  },
);

export const demandsOver: fc.Arbitrary<Demand> = fc.record({
  id: fc.constant('d'),
  aside: fc.oneof(fc.constant<Expression>({ is: 'nobody' }), leaf),
  rules: fc.array(easy, { maxLength: 5 }),
  criteria: fc.array(fc.array(term, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  turn: fc.option(fc.array(term, { maxLength: 2 })),
});

const has = (person: Person, column: string): readonly (number | string)[] => [person[column as keyof Person]].flat();

type Meets = {
  readonly [Is in Expression['is']]: (one: Extract<Expression, { is: Is }>, person: Person) => boolean;
};
const meetings: Meets = {
  everybody: () => true,
  nobody: () => false,
  any: ({ column, of }, person) => of.some((value) => has(person, column).includes(value)),
  all: ({ column, of }, person) => of.every((value) => has(person, column).includes(value)),
  'at-least': ({ column, level: least }, person) => Number(has(person, column)[0]) >= least,
  listed: () => false,
  key: ({ column, key }, person) => has(person, column).includes(key),
  not: ({ of }, person) => !meets(of, person),
  both: ({ of }, person) => of.every((part) => meets(part, person)),
  either: ({ of }, person) => of.some((part) => meets(part, person)),
};
const meets = (one: Expression, person: Person): boolean =>
  (meetings[one.is] as (one: Expression, person: Person) => boolean)(one, person);

const entry = (list: ArrayLike<number>, i: number): number => list[Math.min(i, list.length - 1)] ?? 0;

function termPoints(one: Term, person: Person): number {
  switch (one.gives) {
    case 'always':
      return one.points;
    case 'by-value':
      return entry(one.points, Number(has(person, one.column)[0]));
    case 'by-overlap':
      return entry(one.points, one.of.filter((value) => has(person, one.column).includes(value)).length);
    case 'by-sum':
      return entry(one.points, pointsFor(one.terms, person));
    case 'by-case':
      return one.cases.find(({ when }: Case) => meets(when, person))?.points ?? one.otherwise;
  }
}

const pointsFor = (criterion: Criterion, person: Person): number =>
  criterion.reduce((sum, one) => sum + termPoints(one, person), 0);
const score = ({ criteria }: Demand, person: Person): number =>
  criteria.reduce((sum, criterion) => sum + pointsFor(criterion, person), 0);

/** The same questions answered by looking at one person after another. */
export const plainly = {
  anybody: {
    conditions: [],
    topics: [],
    times: [],
    hours: 0,
    active: 0,
    turn: 0,
    rest: 0,
    seen: 0,
    not: [],
  } satisfies Person,
  meets,
  points: pointsFor,
  score,
  fits: (demand: Demand, person: Person): boolean =>
    !meets(demand.aside, person) && demand.rules.every((rule) => meets(rule, person)),
  shortlist(demand: Demand, people: readonly Person[]) {
    const judged = people.flatMap((person, i) =>
      meets(demand.aside, person)
        ? []
        : [
            {
              i,
              id: `p${i}`,
              score: score(demand, person),
              turn: demand.turn === null ? 0 : pointsFor(demand.turn, person),
              unmet: demand.rules.flatMap((rule, r) => (meets(rule, person) ? [] : [r])),
            },
          ],
    );
    judged.sort((a, b) => b.score - a.score || b.turn - a.turn || (a.id < b.id ? -1 : 1));
    const near = judged.filter(({ unmet }) => unmet.length === 1);
    return {
      fit: judged.filter(({ unmet }) => unmet.length === 0).map(({ i }) => i),
      near: near.map(({ i, unmet }) => [i, unmet[0]]),
      kept: demand.rules.map((_, r) => judged.filter(({ unmet }) => unmet.includes(r)).length),
      waivers: demand.rules.map((_, rule) => {
        const alone = near.filter(({ unmet }) => unmet[0] === rule);
        return { rule, partners: alone.length, best: alone[0]?.score ?? null };
      }),
    };
  },
};
