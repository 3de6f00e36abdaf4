import type { Locale } from '../../../kernel/text.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { BulletFacts, Button, ButtonRow, SavedNote, type FormState } from '../../../ui/index.js';
import { parts, type Part } from '../domain/profile.js';
import { minutesOf, numberOf, partBefore, slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { PartFields } from './part-fields.js';

/** What it takes, before anything is asked. */
export function StartPage({ resumeAt }: { resumeAt: string | null }) {
  const { visit, network } = usePage();
  const t = words[visit.locale].apply.start;
  const first = partnersPaths.step.to(visit.locale, { step: slugOf('experience', visit.locale) });
  return (
    <Layout title={t.title} caption={t.caption} description={t.lead}>
      <p className="govuk-body-l">{t.lead}</p>
      <BulletFacts items={t.facts} />
      <ButtonRow>
        <Button href={resumeAt ?? first} start>
          {resumeAt ? t.carryOn : t.begin}
        </Button>
      </ButtonRow>
      <p className="govuk-body">{t.byPhone(network.phone)}</p>
    </Layout>
  );
}

interface StepProps {
  readonly part: Part;
  readonly form: FormState;
  /** How many parts were saved before. */
  readonly saved: number;
  /** True when the person came from the check page and goes back to it. */
  readonly checking: boolean;
}

/** One of the six steps. */
export function StepPage({ part, form, saved, checking }: StepProps) {
  const { locale } = usePage().visit;
  const t = words[locale].apply;
  return (
    <Layout
      title={t.parts[part]}
      caption={t.progress(numberOf(part), parts.length, minutesOf(part))}
      back={backFrom(part, locale, checking)}
      form={form}
    >
      <p className="govuk-body">{t.hints[part]}</p>
      <Form action={partnersPaths.step.to(locale, { step: slugOf(part, locale) })}>
        {checking && <input type="hidden" name="from" value="check" />}
        <PartFields part={part} form={form} locale={locale} />
        <ButtonRow>
          <Button>{t.next}</Button>
          <Button look="secondary" name="then" value="stop">
            {t.stop}
          </Button>
        </ButtonRow>
      </Form>
      <SavedNote>{t.saved(saved)}</SavedNote>
    </Layout>
  );
}

function backFrom(part: Part, locale: Locale, checking: boolean): string {
  if (checking) return partnersPaths.check.to(locale);
  const before = partBefore(part);
  return before ? partnersPaths.step.to(locale, { step: slugOf(before, locale) }) : partnersPaths.start.to(locale);
}
