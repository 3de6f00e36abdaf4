import type { ReactElement } from 'react';
import type { Part } from '../domain/profile.js';
import { ContactFields } from './contact-fields.js';
import type { FieldsProps } from './fields-props.js';
import { ExperienceFields, InterestsFields } from './experience-fields.js';
import { PlaceFields, SupportFields, TimeFields } from './daily-fields.js';

const fields: { readonly [P in Part]: (props: FieldsProps) => ReactElement } = {
  experience: ExperienceFields,
  place: PlaceFields,
  interests: InterestsFields,
  time: TimeFields,
  support: SupportFields,
  contact: ContactFields,
};

/** The questions of one part. */
export function PartFields({ part, ...props }: FieldsProps & { part: Part }) {
  const Fields = fields[part];
  return <Fields {...props} />;
}
