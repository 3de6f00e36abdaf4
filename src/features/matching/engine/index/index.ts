export { flag, keys, level, number, set, type Columns, type Fact, type Facts, type Schema } from './columns.js';
export * from './demand.js';
export { holds } from './evaluate.js';
export { PartnerIndex, type IndexData } from './partner-index.js';
export { pointsOf } from './points.js';
export { fillPairs, findFeasible, roomForPairs, scorePairs, type Feasible, type Scoring } from './score-pairs.js';
export { shortlist, type Listed, type Looking, type Near, type Shortlist, type Waiver } from './shortlist.js';
