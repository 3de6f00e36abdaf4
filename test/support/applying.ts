import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Visitor } from './visitor.js';

export const start = '/en/apply/experience';
export const check = '/en/apply/check';
export const contact = (email: string) => ({
  ...{ givenName: 'Rose', familyName: 'Côté', email },
  ...{ locale: 'fr', preferredContact: 'email' },
});

let counter = 0;
export const newAddress = () => `rose${(counter += 1)}@example.ca`;

/** Fills in what is needed and stands before the check page. */
export async function readyToSend(app: NestFastifyApplication, email = newAddress()) {
  const visitor = new Visitor(app);
  await visitor.post(start, { conditions: 'MG30.03', years: '12' }, start);
  await visitor.post('/en/apply/place', { province: 'QC', meetingLanguages: 'fr' }, start);
  await visitor.post('/en/apply/contact', contact(email), start);
  return { visitor, email };
}
