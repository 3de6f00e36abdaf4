import {
  activities,
  activityLabels,
  conditionChoices,
  conditionLabels,
  conditions,
  experienceLabels,
  experiences,
  interestLabels,
  interests,
  perspectiveLabels,
  perspectives,
  trainingLabels,
  trainings,
} from '../../../kernel/vocabulary/index.js';
import { chosenIn, ChoiceField, ChoicesField, Details, TextArea, TextField } from '../../../ui/index.js';
import { wishes } from '../domain/profile.js';
import { words } from '../words/index.js';
import { choicesOf, offeredAnd, orElse } from './choices.js';
import type { FieldsProps } from './fields-props.js';

export function ExperienceFields({ form, locale }: FieldsProps) {
  const { fields: t, or, preferNot } = words[locale].apply;
  const decline = orElse(or, 'prefer_not', preferNot);
  return (
    <>
      <ChoicesField
        form={form}
        name="perspectives"
        legend={t.perspectives}
        legendSize="m"
        choices={[...choicesOf(perspectiveLabels, perspectives, locale), ...decline]}
      />
      <ChoicesField
        form={form}
        name="conditions"
        legend={t.conditions}
        legendSize="m"
        hint={t.conditionsHint}
        choices={[
          ...choicesOf(conditionLabels, offeredAnd(conditionChoices, conditions, chosenIn(form, 'conditions')), locale),
          ...decline,
        ]}
      />
      <TextField
        form={form}
        name="years"
        label={t.years}
        hint={t.yearsHint}
        labelSize="m"
        width={3}
        inputMode="numeric"
      />
      <TextArea form={form} name="ownWords" label={t.ownWords} hint={t.ownWordsHint} labelSize="m" maxLength={2000} />
    </>
  );
}

export function InterestsFields({ form, locale }: FieldsProps) {
  const { fields: t, or, notSure } = words[locale].apply;
  const unsure = orElse(or, 'not_sure', notSure);
  return (
    <>
      <ChoicesField
        form={form}
        name="interests"
        legend={t.interests}
        legendSize="m"
        choices={[...choicesOf(interestLabels, interests, locale), ...unsure]}
      />
      <ChoicesField
        form={form}
        name="activities"
        legend={t.activities}
        legendSize="m"
        choices={[...choicesOf(activityLabels, activities, locale), ...unsure]}
      />
      <ChoiceField
        form={form}
        name="experience"
        legend={t.experience}
        legendSize="m"
        choices={choicesOf(experienceLabels, experiences, locale)}
      />
      <ChoicesField
        form={form}
        name="trainings"
        legend={t.trainings}
        legendSize="m"
        hint={t.trainingsHint}
        choices={choicesOf(trainingLabels, trainings, locale)}
      />
      <WishFields form={form} locale={locale} />
    </>
  );
}

/** Folded away unless something was said: nobody needs a wish. */
function WishFields({ form, locale }: FieldsProps) {
  const { fields: t } = words[locale].apply;
  const choices = choicesOf({ ...activityLabels, ...interestLabels }, wishes, locale);
  const said = chosenIn(form, 'loves').length + chosenIn(form, 'avoids').length > 0;
  return (
    <Details summary={t.wishes} open={said}>
      <p className="govuk-body">{t.wishesHint}</p>
      <ChoicesField form={form} name="loves" legend={t.loves} legendSize="m" choices={choices} />
      <ChoicesField form={form} name="avoids" legend={t.avoids} legendSize="m" choices={choices} />
    </Details>
  );
}
