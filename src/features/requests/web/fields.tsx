import type { ReactNode } from 'react';
import type { Day } from '../../../kernel/days.js';
import {
  activities,
  activityLabels,
  availabilities,
  availabilityLabels,
  engagementLevelLabels,
  engagementLevels,
  engagementPromises,
  label,
  meetingLanguageLabels,
  meetingLanguages,
  meetingModeLabels,
  meetingModes,
  provinceLabels,
  provinces,
  timeZoneLabels,
  timeZones,
} from '../../../kernel/vocabulary/index.js';
import { usePage } from '../../../platform/web/page-context.js';
import { ChoiceField, ChoicesField, type FormState, SelectField, TextArea, TextField } from '../../../ui/index.js';
import type { RequestPart } from '../domain/request-parts.js';
import type { Asker, RequestView } from '../domain/request-view.js';
import { words } from '../words/index.js';
import { TimeFields } from './fields-time.js';
import { useChoices, WhoFields } from './fields-who.js';
import { WordsFields } from './fields-words.js';

export interface FieldsProps {
  readonly form: FormState;
  readonly today: Day;
  /** Projects and committees that the reader may ask for. */
  readonly askers: readonly Asker[];
  readonly request?: RequestView;
}

/** Who the request is for. */
export function ForFields({ form, askers }: Pick<FieldsProps, 'form' | 'askers'>) {
  const { locale } = usePage().visit;
  const t = words[locale].forPart;
  const choices = askers.map(({ kind, id, code, title }) => ({
    value: `${kind}-${id}`,
    text: title[locale],
    hint: `${t[kind]} ${code}`,
  }));
  return <ChoiceField form={form} name="for" legend={t.legend} legendSize="m" choices={choices} />;
}

function WorkFields({ form }: FieldsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].workPart;
  const choices = useChoices();
  const levels = engagementLevels.map((value) => ({
    value,
    text: label(engagementLevelLabels, value, locale),
    hint: engagementPromises[value][locale],
  }));
  return (
    <>
      <ChoicesField
        form={form}
        name="activities"
        legend={t.activities}
        legendSize="m"
        hint={t.activitiesHint}
        choices={choices(activities, activityLabels)}
      />
      <ChoiceField form={form} name="level" legend={t.level} legendSize="m" hint={t.levelHint} choices={levels} />
    </>
  );
}

const only = (text: string) => [{ value: 'yes', text }];

function PlaceFields({ form }: FieldsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].placePart;
  const choices = useChoices();
  const all = { form, legendSize: 's' } as const;
  const languages = choices(meetingLanguages, meetingLanguageLabels);
  const times = choices(availabilities, availabilityLabels);
  const everywhere = choices(provinces, provinceLabels);
  return (
    <>
      <ChoiceField {...all} name="meetingLanguage" legend={t.language} choices={languages} inline />
      <ChoicesField {...all} name="interpretation" legend={t.interpretation} choices={only(t.interpretationYes)} />
      <ChoicesField {...all} name="availability" legend={t.availability} hint={t.availabilityHint} choices={times} />
      <SelectField
        form={form}
        name="timeZone"
        label={t.timeZone}
        hint={t.timeZoneHint}
        labelSize="s"
        options={choices(timeZones, timeZoneLabels)}
      />
      <ChoicesField {...all} name="timesFlexible" legend={t.timesFlexible} choices={only(t.timesFlexibleYes)} />
      <ChoiceField {...all} name="mode" legend={t.mode} choices={choices(meetingModes, meetingModeLabels)} />
      <TextField form={form} name="place" label={t.place} labelSize="s" width={20} />
      <ChoicesField {...all} name="provinces" legend={t.provinces} hint={t.provincesHint} choices={everywhere} />
    </>
  );
}

function PayFields({ form }: FieldsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].payPart;
  const money = locale === 'en' ? { prefix: '$' } : { suffix: '$' };
  return (
    <>
      <TextField
        form={form}
        name="payPerHour"
        label={t.pay}
        labelSize="s"
        hint={t.payHint}
        inputMode="numeric"
        width={4}
        {...money}
      />
      <ChoicesField
        form={form}
        name="budgetConfirmed"
        legend={t.budgetLegend}
        legendSize="s"
        choices={[{ value: 'yes', text: t.budget }]}
      />
    </>
  );
}

function ConflictsFields({ form }: FieldsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].conflictsPart;
  return <TextArea form={form} name="conflictsWith" label={t.label} labelSize="s" hint={t.hint} spellCheck={false} />;
}

function PartnershipFields({ form }: FieldsProps) {
  const { locale } = usePage().visit;
  const t = words[locale].partnershipPart;
  return (
    <ChoicesField
      form={form}
      name="partnership"
      legend={t.legend}
      legendSize="m"
      hint={t.help}
      choices={[{ value: 'yes', text: t.tick }]}
    />
  );
}

/** The fields of each part. */
export const partFields: Readonly<Record<RequestPart, (props: FieldsProps) => ReactNode>> = {
  for: ForFields,
  words: WordsFields,
  work: WorkFields,
  who: WhoFields,
  place: PlaceFields,
  time: TimeFields,
  pay: PayFields,
  conflicts: ConflictsFields,
  partnership: PartnershipFields,
};
