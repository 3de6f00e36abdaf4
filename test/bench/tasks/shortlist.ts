import { type Listed, shortlist as listFor } from '../../../src/features/matching/engine/index/index.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { measure, once, quantile } from '../measure.js';
import { demandsOf } from '../network-demands.js';
import { indexOf } from '../network-index.js';

const questions = 1_000;
const askedBefore = 300;
const shown = 20;

interface Look {
  readonly wall: number;
  readonly cpu: number;
  readonly addsUp: boolean;
}

const addsUp = ({ score, parts }: Listed): boolean => parts.reduce((all, part) => all + part, 0) === score;

/**
 * Explained shortlists: twenty people, each with the parts of the score, near misses by rule, and what each waiver would bring. Cold
 * is the first question to a fresh process; what is measured comes after the first few hundred. No answer is kept, as in a server.
 */
export function shortlist({ partners, demands, seed, kind }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const index = indexOf(synth.partners);
  const asked = demandsOf(synth.demands);
  const look = (i: number): Look => {
    const { result, timing } = measure(() => listFor(index, asked[i % asked.length]!, { top: shown }), once);
    return { wall: timing.first, cpu: timing.cpu, addsUp: result.ranked.every(addsUp) };
  };
  const before = Array.from({ length: askedBefore }, (_, i) => look(i));
  const looks = Array.from({ length: questions }, (_, i) => look(askedBefore + i));
  const wall = looks.map((one) => one.wall);
  const cpu = looks.map((one) => one.cpu);
  return {
    questions,
    askedBefore,
    coldMs: round3(before[0]!.wall),
    p50Ms: round3(quantile(wall, 0.5)),
    p95Ms: round3(quantile(wall, 0.95)),
    p99Ms: round3(quantile(wall, 0.99)),
    maxMs: round3(Math.max(...wall)),
    p99CpuMs: round3(quantile(cpu, 0.99)),
    partsAddUp: looks.every((one) => one.addsUp),
  };
}
