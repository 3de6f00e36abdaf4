import type { Locale } from '../../../kernel/text.js';
import type { DraftAnswers } from '../data/draft.query.js';
import { emptyProfile, type Applicant } from '../domain/application.js';
import type { Part, Profile } from '../domain/profile.js';
import { parts } from '../domain/profile.js';
import { partForms } from './part.forms.js';

export interface ReadApplication {
  readonly profile: Profile;
  /** Null while names or the address are missing. */
  readonly applicant: Applicant | null;
  /** Parts with something missing or unclear. */
  readonly unclear: readonly Part[];
}

/** Reads all that was typed so far. A part that cannot be read counts as not said, and is named. */
export function readAnswers(answers: DraftAnswers, locale: Locale): ReadApplication {
  const forms = partForms(locale);
  const typed = (part: Part) => answers[part] ?? {};
  const contact = forms.contact.safeParse(typed('contact'));
  const said = {
    ...forms.experience.safeParse(typed('experience')).data,
    ...forms.place.safeParse(typed('place')).data,
    ...forms.interests.safeParse(typed('interests')).data,
    ...forms.time.safeParse(typed('time')).data,
    ...forms.support.safeParse(typed('support')).data,
  };
  return {
    profile: { ...emptyProfile, ...said, preferredContact: contact.data?.preferredContact ?? 'email' },
    applicant: contact.success ? contact.data : null,
    unclear: parts.filter((part) => !forms[part].safeParse(typed(part)).success),
  };
}
