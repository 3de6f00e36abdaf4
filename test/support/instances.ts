/** An instance that uses every field of the format, and has nothing wrong. */
export const goodInstance = {
  version: 1,
  partners: [
    { id: 'p1', capacity: 2, hours: 8 },
    { id: 'p2', capacity: 1 },
  ],
  demands: [
    { id: 'd1', seats: 2, hours: 4, priority: 3, quotas: [{ name: 'newcomer', members: ['p1'], min: 1, max: null }] },
    { id: 'd2', seats: 1 },
  ],
  pairs: [
    ['p1', 'd1', 9120],
    ['p2', 'd1', 0],
    ['p1', 'd2', 10_000],
  ],
  locks: [['p1', 'd1']],
  forbidden: [['p2', 'd1']],
  current: [['p2', 'd2']],
  settings: { unfilled: [5000, 9000], overuse: [0, 500], floor: 'max', change: 900 },
};
