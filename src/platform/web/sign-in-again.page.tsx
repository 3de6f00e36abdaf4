import { Button } from '../../ui/index.js';
import { Form } from './form.js';
import { Layout } from './layout.js';
import { usePage } from './page-context.js';
import type { Typed } from './read-form.js';
import { words } from './words.js';

/** For somebody whose session ended while they wrote: the form waits here, whole, until they have signed in elsewhere. */
export function SignInAgainPage({ typed }: { typed: Typed }) {
  const { visit, navigation } = usePage();
  const t = words[visit.locale].signInAgain;
  return (
    <Layout title={t.title}>
      <p className="govuk-body-l">{t.lead}</p>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          <a className="govuk-link" href={navigation.signIn(visit.locale, '')} target="_blank">
            {t.signIn}
          </a>
        </li>
        <li>{t.comeBack}</li>
      </ol>
      <Form action={visit.url}>
        {Object.entries(typed).flatMap(([name, values]) =>
          [values].flat().map((value, at) => <input type="hidden" name={name} value={value} key={`${name} ${at}`} />),
        )}
        <Button preventDoubleClick>{t.send}</Button>
      </Form>
    </Layout>
  );
}
