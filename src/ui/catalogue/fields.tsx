import {
  Button,
  ButtonRow,
  ChoiceField,
  ChoicesField,
  DateField,
  emptyForm,
  FileUpload,
  FormErrors,
} from '../index.js';
import { SelectField, TextArea, TextField, useLanguage, type FormState } from '../index.js';
import type { Samples } from './words.js';

type Shown = { t: Samples; form: FormState; suffix: string };

/** All fields over one form; `suffix` keeps the names of two such forms apart. */
export function Fields(shown: Shown) {
  const { t, form, suffix } = shown;
  const named = (name: string) => `${name}${suffix}`;
  const provinces = t.provinces.map((text) => ({ value: text, text }));
  return (
    <>
      <TextField form={form} name={named('city')} label={t.city} hint={t.cityHint} width={20} />
      <TextField form={form} name={named('pay')} label={t.pay} prefix="$" suffix={t.perHour} width={4} />
      <TextArea form={form} name={named('why')} label={t.why} maxLength={500} rows={3} />
      <Questions {...shown} />
      <SelectField form={form} name={named('province')} label={t.province} options={provinces} />
      <DateField form={form} name={named('start')} legend={t.born} />
    </>
  );
}

function Questions({ t, form, suffix }: Shown) {
  const { t: kit } = useLanguage();
  const [short, long, unsure] = t.hoursChoices;
  const [sleep, work, none] = t.topicChoices;
  const tell = <TextField form={form} name={`tell${suffix}`} label={t.tell} />;
  const hours = [
    { value: '1', text: short, hint: t.cityHint },
    { value: '3', text: long },
    { value: 'other', text: t.other, reveal: tell },
    { divider: kit.or },
    { value: 'unsure', text: unsure },
  ];
  const topics = [
    { value: 'sleep', text: sleep },
    { value: 'work', text: work },
    { divider: kit.or },
    { value: 'none', text: none, exclusive: true },
  ];
  const large = { legendSize: 'm', hint: t.hoursHint } as const;
  return (
    <>
      <ChoiceField form={form} name={`hours${suffix}`} legend={t.hours} {...large} choices={hours} />
      <ChoicesField form={form} name={`topics${suffix}`} legend={t.topics} choices={topics} />
    </>
  );
}

export function FieldsSection({ t }: { t: Samples }) {
  const filled = emptyForm({
    city: 'Lévis',
    hours: 'other',
    topics: ['sleep', 'work'],
    'start-day': '12',
    'start-month': '1',
  });
  return (
    <>
      <Fields t={t} form={filled} suffix="" />
      <FileUpload name="file" label={t.file} accept=".csv" />
      <ButtonRow>
        <Button>{t.go}</Button>
        <Button look="secondary">{t.stop}</Button>
      </ButtonRow>
    </>
  );
}

export function WrongSection({ t }: { t: Samples }) {
  const errors = {
    city2: t.cityError,
    pay2: t.cityError,
    why2: t.cityError,
    hours2: t.hoursError,
    topics2: t.hoursError,
  };
  const form = { typed: { city2: '?' }, errors: { ...errors, province2: t.cityError, start2: t.cityError } };
  return (
    <>
      <FormErrors form={form} />
      <Fields t={t} form={form} suffix="2" />
    </>
  );
}
