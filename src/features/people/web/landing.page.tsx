import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { BulletFacts, Button, ButtonRow, Card, Tiles } from '../../../ui/index.js';
import { doors, peoplePaths } from '../people.paths.js';
import { landing, words } from '../words/index.js';
import { addressOf, opensFor, useNetwork } from './article.page.js';

/** Two doors, what happens behind them, and what we promise. */
export function LandingPage() {
  const { visit } = usePage();
  const network = useNetwork();
  const t = landing[visit.locale](network);
  return (
    <Layout
      title={t.title}

      done={words[visit.locale].done[visit.done ?? '']}
      description={t.lead}
    >
      <p className="govuk-body-l">{t.lead}</p>
      {visit.account ? <Onward name={visit.account.givenName} /> : null}
      <Tiles>
        {t.doors.map(({ title, text, facts, action, more }) => (
          <Card title={title} key={title}>
            <p className="govuk-body">{text}</p>
            <BulletFacts items={facts} />
            {opensFor(action.to, visit.account) ? (
              <ButtonRow>
                <Button href={addressOf(action.to, visit.locale)}>{action.text}</Button>
              </ButtonRow>
            ) : null}
            <p className="govuk-body govuk-!-margin-top-4">
              <a className="govuk-link" href={`${peoplePaths.howItWorks.to(visit.locale)}#${more.id}`}>
                {more.text}
              </a>
            </p>
          </Card>
        ))}
      </Tiles>
      <Story />
    </Layout>
  );
}

function Onward({ name }: { name: string }) {
  const { locale } = usePage().visit;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={doors.home.to(locale)}>
        {words[locale].onward(name)}
      </a>
    </p>
  );
}

function Story() {
  const { locale } = usePage().visit;
  const { story, promises } = landing[locale](useNetwork());
  return (
    <Tiles>
      <Card title={story.title}>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {story.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <Card title={promises.title} look="soft">
        <BulletFacts items={promises.list} />
      </Card>
    </Tiles>
  );
}
