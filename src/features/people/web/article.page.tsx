import { holds } from '../../../kernel/actor.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { SignedIn } from '../../../platform/web/visit.js';
import { Button, ButtonRow, Card, Columns, FactsList } from '../../../ui/index.js';
import { doors, peoplePaths } from '../people.paths.js';
import { articles, type ArticleName, type Block, type Destination, type NetworkFacts } from '../words/index.js';

/** A page to read: short sections with a heading each, facts on top, the next step beside. */
export function ArticlePage({ article: name }: { article: ArticleName }) {
  const { visit } = usePage();
  const article = articles[name][visit.locale](useNetwork());
  return (
    <Layout title={article.title} description={article.lead}>
      <Columns
        main={
          <>
            <p className="govuk-body-l">{article.lead}</p>
            {article.facts ? <FactsList facts={article.facts} /> : null}
            {article.sections.map(({ id, title, blocks }) => (
              <section id={id} key={title}>
                <h2 className="govuk-heading-m">{title}</h2>
                {blocks.map((block, index) => (
                  <Words block={block} key={index} />
                ))}
              </section>
            ))}
          </>
        }
        side={article.asides.map(({ title, text, action }) => (
          <Card title={title} look="soft" key={title}>
            <p className="govuk-body">{text}</p>
            {action && opensFor(action.to, visit.account) ? (
              <ButtonRow>
                <Button look="secondary" href={addressOf(action.to, visit.locale)}>
                  {action.text}
                </Button>
              </ButtonRow>
            ) : null}
          </Card>
        ))}
      />
    </Layout>
  );
}

function Words({ block }: { block: Block }) {
  if (typeof block === 'string') return <p className="govuk-body">{block}</p>;
  const List = block.numbered ? 'ol' : 'ul';
  return (
    <List className={`govuk-list govuk-list--${block.numbered ? 'number' : 'bullet'} govuk-list--spaced`}>
      {block.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}

/** The network as its settings describe it, in the page's language. */
export function useNetwork(): NetworkFacts {
  const { visit, network } = usePage();
  return { name: network.name[visit.locale], phone: network.phone, address: network.address[visit.locale] };
}

export const addressOf = (to: Destination, locale: 'en' | 'fr'): string =>
  to in doors ? doors[to as keyof typeof doors].to(locale) : peoplePaths[to as PublicPage].to(locale);

/** A signed-in person is not shown a door that stays shut for them: only teams ask for partners. */
export const opensFor = (to: Destination, account: SignedIn | null): boolean =>
  to !== 'newRequest' || account === null || holds(account, 'principal_investigator', 'researcher', 'committee_chair');

type PublicPage = Exclude<Destination, keyof typeof doors>;
