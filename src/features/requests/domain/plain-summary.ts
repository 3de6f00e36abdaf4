import type { Text } from '../../../kernel/text.js';
import { activityLabels, label, type Activity } from '../../../kernel/vocabulary/index.js';
import type { Asker } from './request-view.js';

interface Facts {
  readonly asker: Pick<Asker, 'kind' | 'title' | 'institution'>;
  readonly places: number;
  readonly activities: readonly Activity[];
  readonly hoursPerMonth: number;
  readonly months: number;
}

/** A plain title for a request that came without one: the project's own, or a seat on the committee. */
export function plainTitle({ kind, title }: Facts['asker']): Text {
  if (kind === 'project') return title;
  const fr = /^Comité\s/i.test(title.fr) ? `Un siège au ${title.fr}` : `Un siège\u00a0: ${title.fr}`;
  return { en: `A seat on the ${title.en}`, fr };
}

/** Three plain sentences from the facts of a request: who asks, what for, how much time. It says nothing of health. */
export function plainSummary(facts: Facts): Text {
  return { en: english(facts), fr: french(facts) };
}

function english({ asker, places, activities, hoursPerMonth, months }: Facts): string {
  const who = asker.institution ? `A research team at ${asker.institution}` : `The ${asker.title.en}`;
  const whom = places === 1 ? 'one partner' : `${places} partners`;
  const what = activities.map((activity) => lower(label(activityLabels, activity, 'en')));
  const time = `${hoursPerMonth} ${hoursPerMonth === 1 ? 'hour' : 'hours'} a month for ${months} ${months === 1 ? 'month' : 'months'}`;
  return `${who} is looking for ${whom}. You would ${join('en', what)}. It takes about ${time}.`;
}

function french({ asker, places, activities, hoursPerMonth, months }: Facts): string {
  const who = asker.institution ? `Une équipe de recherche (${asker.institution})` : `Ce comité (${asker.title.fr})`;
  const whom = places === 1 ? 'une personne partenaire' : `${places} partenaires`;
  const what = activities.map((activity) => lower(label(activityLabels, activity, 'fr')));
  const time = `${hoursPerMonth}\u00a0heure${hoursPerMonth > 1 ? 's' : ''} par mois pendant ${months} mois`;
  return `${who} cherche ${whom}. Votre rôle\u00a0: ${join('fr', what)}. Il faut compter environ ${time}.`;
}

const join = (locale: 'en' | 'fr', parts: readonly string[]) => new Intl.ListFormat(`${locale}-CA`).format(parts);
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
