import type { Locale } from '../../../kernel/text.js';
import { contactLanguageLabels } from '../../../kernel/vocabulary/index.js';
import type { Applicant } from '../domain/application.js';
import { words } from '../words/index.js';
import type { ProfileRow } from './profile-rows.js';

/** Somebody who applied, or a partner: they may have a phone number only. */
type Shown = Omit<Applicant, 'email'> & { readonly email: string | null };

/** Who it is and how to reach them, in words. */
export function applicantRows(applicant: Shown | null, locale: Locale): ProfileRow[] {
  const t = words[locale].apply;
  const row = (name: ProfileRow['name'], value: string | null | undefined): ProfileRow => ({
    part: 'contact',
    name,
    key: t.rows[name],
    value: value || t.notSaid,
  });
  return [
    row('name', applicant && `${applicant.givenName} ${applicant.familyName}`),
    row('email', applicant?.email),
    row('phone', applicant?.phone),
    row('locale', applicant && contactLanguageLabels[applicant.locale][locale]),
  ];
}
