import { type Listed, shortlist as listFor } from '../../../src/features/matching/engine/index/index.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { measure, once, quantile } from '../measure.js';
import { demandsOf } from '../network-demands.js';
import { indexOf } from '../network-index.js';

const questions = 1_000;
const shown = 20;

/** Explained shortlists: twenty people, each with the parts of the score, near misses by rule, and what each waiver would bring. */
export function shortlist({ partners, demands, seed, kind }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const index = indexOf(synth.partners);
  const asked = demandsOf(synth.demands);
  const look = (i: number) => measure(() => listFor(index, asked[i % asked.length]!, { top: shown }), once);
  const cold = look(0).timing.first;
  for (let i = 1; i < 200; i++) look(i);
  const looks = Array.from({ length: questions }, (_, i) => look(i));
  const wall = looks.map(({ timing }) => timing.first);
  return {
    questions,
    coldMs: round3(cold),
    p50Ms: round3(quantile(wall, 0.5)),
    p95Ms: round3(quantile(wall, 0.95)),
    p99Ms: round3(quantile(wall, 0.99)),
    maxMs: round3(Math.max(...wall)),
    p99CpuMs: round3(
      quantile(
        looks.map(({ timing }) => timing.cpu),
        0.99,
      ),
    ),
    partsAddUp: looks.every(({ result }) => result.ranked.every(addsUp)),
  };
}

const addsUp = ({ score, parts }: Listed): boolean => parts.reduce((all, part) => all + part, 0) === score;
