import type { Locale } from '../../../kernel/text.js';
import {
  accessNeedLabels,
  accessNeeds,
  availabilities,
  availabilityLabels,
  hoursPerMonthChoices,
  hoursPerMonthLabels,
  meetingLanguageLabels,
  meetingLanguages,
  provinceLabels,
  provinces,
} from '../../../kernel/vocabulary/index.js';
import { ChoiceField, ChoicesField, SelectField, TextArea, TextField, typedIn } from '../../../ui/index.js';
import { words } from '../words/index.js';
import { choicesOf, numbersAnd, orElse } from './choices.js';
import type { FieldsProps } from './fields-props.js';

export function PlaceFields({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  const collator = new Intl.Collator(locale);
  const options = choicesOf(provinceLabels, provinces, locale).sort((a, b) => collator.compare(a.text, b.text));
  return (
    <>
      <SelectField
        form={form}
        name="province"
        label={t.province}
        labelSize="m"
        options={[{ value: '', text: t.noProvince }, ...options]}
      />
      <TextField form={form} name="city" label={t.city} hint={t.cityHint} labelSize="m" autoComplete="address-level2" />
      <ChoicesField
        form={form}
        name="meetingLanguages"
        legend={t.meetingLanguages}
        legendSize="m"
        choices={choicesOf(meetingLanguageLabels, meetingLanguages, locale)}
      />
    </>
  );
}

export function TimeFields({ form, locale }: FieldsProps) {
  const { fields: t, or, notSure } = words[locale].apply;
  const unsure = [{ divider: or }, { value: 'not_sure', text: notSure }];
  const hours = numbersAnd(hoursPerMonthChoices, typedIn(form, 'hoursPerMonth'));
  const many = numbersAnd([1, 2, 3], typedIn(form, 'maxEngagements'));
  return (
    <>
      <ChoiceField
        form={form}
        name="hoursPerMonth"
        legend={t.hoursPerMonth}
        legendSize="m"
        choices={[...hours.map((n) => ({ value: String(n), text: hoursText(n, locale) })), ...unsure]}
      />
      <ChoicesField
        form={form}
        name="availability"
        legend={t.availability}
        legendSize="m"
        hint={t.availabilityHint}
        choices={[...choicesOf(availabilityLabels, availabilities, locale), ...orElse(or, 'varies', t.varies)]}
      />
      <ChoiceField
        form={form}
        name="maxEngagements"
        legend={t.maxEngagements}
        legendSize="m"
        choices={[...many.map((n) => ({ value: String(n), text: t.engagements(n) })), ...unsure]}
      />
      <PayLimitField form={form} locale={locale} />
    </>
  );
}

function PayLimitField({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  return (
    <TextField
      form={form}
      name="payCeiling"
      label={t.payCeiling}
      hint={t.payCeilingHint}
      labelSize="m"
      width={5}
      inputMode="numeric"
    />
  );
}

/** The words of the list, or a plain number for what came from elsewhere. */
const hoursText = (n: number, locale: Locale) => {
  const choice = hoursPerMonthChoices.find((one) => one === n);
  return choice === undefined ? words[locale].apply.hours(n) : hoursPerMonthLabels[choice][locale];
};

export function SupportFields({ form, locale }: FieldsProps) {
  const { fields: t, or, notSure, preferNot } = words[locale].apply;
  const none = orElse(or, 'none', t.noNeeds);
  return (
    <>
      <ChoicesField
        form={form}
        name="accessNeeds"
        legend={t.accessNeeds}
        legendSize="m"
        choices={[
          ...choicesOf(accessNeedLabels, accessNeeds, locale),
          ...none,
          { value: 'prefer_not', text: preferNot, exclusive: true },
        ]}
      />
      <ChoiceField
        form={form}
        name="inPerson"
        legend={t.inPerson}
        legendSize="m"
        choices={[
          { value: 'yes', text: t.inPersonYes },
          { value: 'no', text: t.inPersonNo },
          { divider: or },
          { value: 'not_sure', text: notSure },
        ]}
      />
      <TextArea form={form} name="notWith" label={t.notWith} hint={t.notWithHint} labelSize="m" rows={3} />
    </>
  );
}
