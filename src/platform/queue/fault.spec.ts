import { faultOf, keptFault, withoutPeople } from './fault.js';

const id = '0197a3c0-0000-7000-8000-000000000001';

describe('a message', () => {
  it.each([
    ['Marie Tremblay has no address', '… has no address'],
    ['no room for O’Neil, McDonald or Zoé', 'no room for …, … or …'],
    ['550 5.1.1 <marie.tremblay@example.ca> unknown user', '550 5.1.1 … unknown user'],
    ['call +1 905 555 0123 or (905) 555-0123', 'call … or (…'],
    ['Key (email)=(marie@example.ca) already exists.', '… already exists.'],
    ['connect ECONNREFUSED redis://user:secret@10.0.0.1:6379', 'connect ECONNREFUSED …'],
    [`Cannot read properties of undefined (reading 'marie')`, 'Cannot read properties of undefined (reading …)'],
    ['invalid input {"name":"marie"}', 'invalid input …'],
    [`Unexpected token 'm`, 'Unexpected token …'],
    ['Could not find it\nmarie tremblay', 'Could not find it'],
  ])('%s', (said, shown) => expect(withoutPeople(said)).toBe(shown));

  it('keeps ids, which engineers need', () => {
    expect(withoutPeople(`Round ${id} of Marie is gone`)).toBe(`Round ${id} of … is gone`);
  });
});

describe('what was thrown', () => {
  it('is named by its class', () => {
    expect(faultOf(new TypeError('fetch failed'))).toEqual({ kind: 'TypeError', message: 'fetch failed' });
    expect(faultOf('marie@example.ca')).toEqual({ kind: 'Error', message: '…' });
  });

  it('is named by the stack that the queue kept, unless that is no class', () => {
    expect(keptFault('no such row', 'QueryFailedError: no such row\n  at x')).toMatchObject({
      kind: 'QueryFailedError',
    });
    expect(keptFault('no such row', 'Marie: no such row')).toMatchObject({ kind: 'Error' });
    expect(keptFault('no such row', undefined)).toMatchObject({ kind: 'Error' });
  });
});
