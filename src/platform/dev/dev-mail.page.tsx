import { Columns, Details, SummaryList, Table } from '../../ui/index.js';
import type { OutboxLine } from '../mail/outbox.js';
import type { WrittenLetter } from '../mail/render-letter.js';
import { Layout } from '../web/layout.js';

interface DevMailProps {
  readonly letters: readonly OutboxLine[];
  readonly names: readonly string[];
}

/** What waits, what left, and a sample of every letter. For engineers, so in English only. */
export function DevMailPage({ letters, names }: DevMailProps) {
  return (
    <Layout title="Outbox">
      <Table
        caption={`The ${letters.length} newest letters`}
        head={[{ text: 'Letter' }, { text: 'To' }, { text: 'State' }, { text: 'Written' }]}
        rows={letters.map(({ id, name, recipient, state, createdAt }) => [
          {
            text: (
              <a className="govuk-link" href={`/dev/mail/${id}`}>
                {name}
              </a>
            ),
          },
          { text: recipient },
          { text: state },
          { text: createdAt.toISOString().slice(0, 16).replace('T', ' ') },
        ])}
      />
      <h2 className="govuk-heading-m">Samples</h2>
      <ul className="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li key={name}>
            <a className="govuk-link" href={`/dev/mail/samples/${name}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

interface DevLetterProps {
  readonly title: string;
  /** Where the HTML parts are; the language follows. */
  readonly body: string;
  readonly en: WrittenLetter;
  readonly fr: WrittenLetter;
  readonly headers: readonly (readonly [string, string])[];
}

/** One letter, English beside French, HTML above text. */
export function DevLetterPage({ title, body, en, fr, headers }: DevLetterProps) {
  return (
    <Layout title={title} back="/dev/mail">
      <Columns
        main={<Part locale="en" body={body} letter={en} />}
        side={<Part locale="fr" body={body} letter={fr} />}
      />
      {headers.length > 0 && (
        <Details summary="Headers">
          <SummaryList rows={headers.map(([key, value]) => ({ key, value }))} />
        </Details>
      )}
    </Layout>
  );
}

const Part = ({ locale, body, letter }: { locale: 'en' | 'fr'; body: string; letter: WrittenLetter }) => (
  <section lang={locale}>
    <h2 className="govuk-heading-m">{letter.subject}</h2>
    <iframe className="letter-frame" title={letter.subject} src={`${body}/${locale}`} sandbox="" />
    <pre className="letter-text" tabIndex={0}>
      {letter.text}
    </pre>
  </section>
);
