import { locales } from '../../../kernel/text.js';
import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Button, Card, EmptyState, Tiles } from '../../../ui/index.js';
import type { RoleSamples } from '../data/role-samples.query.js';
import { signInAsPath } from '../people.paths.js';
import { words } from '../words/index.js';

/** One person for each role and language, to look around with. */
export function SignInAsPage({ samples }: { samples: RoleSamples }) {
  const { visit } = usePage();
  const t = words[visit.locale];
  const nobody = samples.every(({ people }) => people.length === 0);
  return (
    <Layout title={t.signInAs.title}>
      <p className="govuk-body-l">{t.signInAs.lead}</p>
      {nobody ? <EmptyState title={t.signInAs.nobody}>{t.signInAs.nobodyNext}</EmptyState> : null}
      <Tiles>
        {samples.map(({ role, people }) => (
          <Card title={t.roles[role]} key={role}>
            {locales.map((locale) => {
              const person = people.find((one) => one.locale === locale);
              if (!person)
                return (
                  <p className="govuk-body" key={locale}>
                    {t.signInAs.none(t.account.languages[locale])}
                  </p>
                );
              return (
                <Form action={signInAsPath} key={locale}>
                  <input type="hidden" name="account" value={person.id} />
                  <Button look="secondary">{`${person.name} (${t.account.languages[locale]})`}</Button>
                </Form>
              );
            })}
          </Card>
        ))}
      </Tiles>
    </Layout>
  );
}
