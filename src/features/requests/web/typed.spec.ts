import type { RequestView } from '../domain/request-view.js';
import { formOf } from './typed.js';

/** A draft of a project in British Columbia, whose page about the place was filled in. */
const draft = (typed: Record<string, string>) =>
  ({
    ...{ submittedAt: null, timeZone: 'America/Toronto', asker: { province: 'BC' } },
    answers: { place: { typed, usable: true } },
  }) as unknown as RequestView;

it.each([
  [{ mode: 'remote' }, 'America/Vancouver'],
  [{ mode: 'remote', timeZone: 'America/Regina' }, 'America/Regina'],
])('shows the clock of the project until somebody chose one: %j', (typed, timeZone) => {
  expect(formOf(draft(typed), 'place').typed).toEqual({ mode: 'remote', timeZone });
});
