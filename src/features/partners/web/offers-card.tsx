import { Form } from '../../../platform/web/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card } from '../../../ui/index.js';
import { consentTexts } from '../domain/consents.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';

/** What was said about offers, in words, and the button that says the other. */
export function OffersCard({ yes }: { yes: boolean }) {
  const { locale } = usePage().visit;
  const t = words[locale].mine.offers;
  return (
    <Card title={t.title} look="soft">
      <p className="govuk-body">{yes ? t.saidYes : t.saidNo}</p>
      <p className="govuk-hint">{consentTexts.offers[locale]}</p>
      <Form action={partnersPaths.offers.to(locale)}>
        <Button look="secondary" name="offers" value={yes ? 'no' : 'yes'}>
          {yes ? t.stop : t.agree}
        </Button>
      </Form>
    </Card>
  );
}
