import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, ButtonRow, InsetText, TextArea, type FormState } from '../../../ui/index.js';
import { deskPaths } from '../../desk/desk.paths.js';
import { matchingPaths } from '../matching.paths.js';
import { words } from '../words/index.js';
import type { WaiverView } from './waiver-facts.js';

/** Says what setting a rule aside would do, and asks why. */
export function WaiverPage({ facts, form }: { facts: WaiverView; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale].rules.waiver;
  const { request, partner, rule } = facts;
  const label = facts.label[locale];
  const back = deskPaths.request.to(locale, { id: request.id });
  return (
    <Layout title={partner ? t.titleOne(partner.name, label) : t.titleAll(label)} back={back} form={form}>
      <p className="govuk-body">{t.of(request.code, request.title[locale])}</p>
      <InsetText>
        {partner ? `${partner.why[locale]} ${t.fits(partner.score)}` : t.wouldBring(facts.alone, facts.best)}
      </InsetText>
      <p className="govuk-body">{partner ? t.leadOne : t.leadAll}</p>
      <Form action={matchingPaths.waive.to(locale, { id: request.id, rule })}>
        {partner ? <input type="hidden" name="partner" value={partner.id} /> : null}
        <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={4} />
        <ButtonRow>
          <Button preventDoubleClick>{partner ? t.askAnyway : t.waiveAll}</Button>
          <Button look="secondary" href={back}>
            {t.keep}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
