import type { NewPerson } from '../features/people/people.service.js';
import type { Locale } from '../kernel/text.js';

/** Somebody of the network's own people, at an address that stays the same. */
const staff = (givenName: string, familyName: string, locale: Locale, phone: string): NewPerson => ({
  ...{ givenName, familyName, locale, phone },
  email: `${givenName}.${familyName}@network.example.ca`.toLowerCase().replace(/[^a-z.@]/g, ''),
});

/** Who coordinates. Amira works in English, Louis in French. */
export const amira = staff('Amira', 'Bell', 'en', '1-800-555-0142');
export const louis = staff('Louis', 'Tremblay', 'fr', '1-800-555-0143');

/** Who administers. */
export const ingrid = staff('Ingrid', 'Solberg', 'en', '1-800-555-0144');
export const mathieu = staff('Mathieu', 'Roy', 'fr', '1-800-555-0145');

/** Who works on a project without leading it. */
export const researchers: readonly { readonly person: NewPerson; readonly projects: readonly string[] }[] = [
  {
    person: {
      ...{ givenName: 'Dana', familyName: 'Whitfield', locale: 'en' },
      email: 'dana.whitfield@university.example.ca',
    },
    projects: ['PR-02', 'PR-07'],
  },
  {
    person: {
      ...{ givenName: 'Émile', familyName: 'Gosselin', locale: 'fr' },
      email: 'emile.gosselin@university.example.ca',
    },
    projects: ['PR-04', 'PR-14'],
  },
];

/** Two partners whom an open offer always waits for, so that their home page has one thing to look at. */
export const marie = 'marie.lavallee@example.ca';
export const helen = 'helen.fraser@example.ca';
