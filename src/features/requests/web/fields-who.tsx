import {
  conditionChoices,
  conditionLabels,
  interestLabels,
  interests,
  label,
  perspectiveLabels,
  perspectives,
  trainingLabels,
  trainings,
  type Labels,
} from '../../../kernel/vocabulary/index.js';
import { usePage } from '../../../platform/web/page-context.js';
import { ChoiceField, ChoicesField, TextField, type FormState } from '../../../ui/index.js';
import { words } from '../words/index.js';

/** The codes of a list as choices in the page's language. */
export function useChoices() {
  const { locale } = usePage().visit;
  return <Code extends string>(codes: readonly Code[], labels: Labels<Code>) =>
    codes.map((value) => ({ value, text: label(labels, value, locale) }));
}

/** How many places, and whom the team looks for. */
export function WhoFields({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].whoPart;
  const choices = useChoices();
  const all = { form, legendSize: 's' } as const;
  const wanted = choices(perspectives, perspectiveLabels);
  const newcomers = (['yes', 'no'] as const).map((value) => ({ value, text: t[value] }));
  return (
    <>
      <Places form={form} />
      <ChoicesField {...all} name="perspectives" legend={t.perspectives} hint={t.any} choices={wanted} />
      <Conditions form={form} />
      <ChoicesField {...all} name="interests" legend={t.interests} choices={choices(interests, interestLabels)} />
      <ChoiceField {...all} name="newcomersWelcome" legend={t.newcomers} choices={newcomers} />
      <ChoicesField
        {...all}
        name="trainings"
        legend={t.trainings}
        hint={t.trainingsHint}
        choices={choices(trainings, trainingLabels)}
      />
    </>
  );
}

function Places({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].whoPart;
  const number = { inputMode: 'numeric', width: 3 } as const;
  return (
    <>
      <TextField form={form} name="places" label={t.places} labelSize="s" hint={t.placesHint} {...number} />
      <TextField form={form} name="onePlaceReason" label={t.onePlaceReason} labelSize="s" />
    </>
  );
}

function Conditions({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].whoPart;
  const all = { form, legendSize: 's' } as const;
  const kinds = useChoices()(conditionChoices, conditionLabels);
  const weights = (['nice', 'must'] as const).map((value) => ({ value, text: t[value] }));
  return (
    <>
      <ChoicesField {...all} name="conditions" legend={t.conditions} hint={t.conditionsHint} choices={kinds} />
      <ChoiceField {...all} name="conditionsRequired" legend={t.conditionsRequired} choices={weights} />
    </>
  );
}
