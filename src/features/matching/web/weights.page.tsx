import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, InsetText, TextArea, TextField, typedIn, type FormState } from '../../../ui/index.js';
import type { WeightsPreview } from '../domain/weights-preview.js';
import type { DecidedWeights } from '../domain/weights.js';
import { criteria } from '../domain/criteria.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import { WeightsHistory } from './weights-history.js';
import { WeightsOutcome } from './weights-outcome.js';

interface WeightsProps {
  /** Newest first. */
  readonly versions: readonly DecidedWeights[];
  readonly form: FormState;
  readonly preview: WeightsPreview | undefined;
  readonly mayChange: boolean;
}

/** Each criterion in plain words with its points, what other points would change, and every decision so far. */
export function WeightsPage({ versions, form, preview, mayChange }: WeightsProps) {
  const { locale, done } = usePage().visit;
  const t = words[locale].rules.weights;
  const version = versions[0]?.version ?? 0;
  return (
    <Layout title={t.title} form={form} done={done === 'saved' ? t.saved : undefined}>
      <Lead version={version} mayChange={mayChange} />
      {preview ? <WeightsOutcome preview={preview} /> : null}
      {mayChange ? <Numbers form={form} from={String(version)} /> : <Criteria form={form} />}
      <WeightsHistory versions={versions} mayChange={mayChange} />
    </Layout>
  );
}

function Lead({ version, mayChange }: { version: number; mayChange: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  return (
    <>
      <p className="govuk-body">{t.lead}</p>
      <p className="govuk-body">{t.kept}</p>
      <InsetText>
        {t.inForce(version)} {mayChange ? '' : t.readOnly}
      </InsetText>
    </>
  );
}

function Numbers({ form, from }: { form: FormState; from: string }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  return (
    <Form action={matchingPaths.weights.to(locale)}>
      <h2 className="govuk-heading-m">{t.form}</h2>
      <p className="govuk-body">{t.sum}</p>
      <input type="hidden" name="from" value={typedIn(form, 'from') || from} />
      {criteria.map(({ code, label, about }) => (
        <TextField
          key={code}
          form={form}
          name={code}
          label={label[locale]}
          hint={about[locale]}
          width={3}
          inputMode="numeric"
          suffix={t.points}
        />
      ))}
      <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
      <ButtonRow>
        <Button look="secondary" attributes={{ formAction: matchingPaths.previewWeights.to(locale) }}>
          {t.preview}
        </Button>
        <Button preventDoubleClick>{t.save}</Button>
      </ButtonRow>
    </Form>
  );
}

function Criteria({ form }: { form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.weights;
  return (
    <>
      <h2 className="govuk-heading-m">{t.form}</h2>
      <dl className="govuk-summary-list">
        {criteria.map(({ code, label, about }) => (
          <div className="govuk-summary-list__row" key={code}>
            <dt className="govuk-summary-list__key">{label[locale]}</dt>
            <dd className="govuk-summary-list__value">
              {typedIn(form, code)} {t.points}. {about[locale]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
