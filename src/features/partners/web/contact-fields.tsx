import { contactLanguageLabels, contactLanguages } from '../../../kernel/vocabulary/index.js';
import { ChoiceField, TextField } from '../../../ui/index.js';
import { contactWays } from '../domain/profile.js';
import { words } from '../words/index.js';
import { choicesOf } from './choices.js';
import type { FieldsProps } from './fields-props.js';

export function ContactFields({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  return (
    <>
      <NameFields form={form} locale={locale} />
      <TextField
        form={form}
        name="email"
        label={t.email}
        hint={t.emailHint}
        labelSize="m"
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        labelSize="m"
        type="tel"
        autoComplete="tel"
        width={20}
      />
      <LetterLanguageField form={form} locale={locale} />
      <ContactWayField form={form} locale={locale} />
    </>
  );
}

function NameFields({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  return (
    <>
      <TextField
        form={form}
        name="givenName"
        label={t.givenName}
        labelSize="m"
        autoComplete="given-name"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="familyName"
        label={t.familyName}
        labelSize="m"
        autoComplete="family-name"
        spellCheck={false}
      />
    </>
  );
}

function LetterLanguageField({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  return (
    <ChoiceField
      form={form}
      name="locale"
      legend={t.locale}
      legendSize="m"
      choices={choicesOf(contactLanguageLabels, contactLanguages, locale)}
    />
  );
}

/** How somebody likes to be reached; the one thing of this part that a profile keeps. */
export function ContactWayField({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  const choices = contactWays.map((way) => ({ value: way, text: t.ways[way] }));
  return (
    <ChoiceField form={form} name="preferredContact" legend={t.preferredContact} legendSize="m" choices={choices} />
  );
}
