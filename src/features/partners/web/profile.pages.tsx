import { Form } from '../../../platform/web/form.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, ButtonRow, Card, ProfileMeter, SummaryList, type FormState } from '../../../ui/index.js';
import type { PartnerView } from '../data/partner-view.query.js';
import { isSaid, parts, type Part } from '../domain/profile.js';
import { slugOf } from '../domain/steps.js';
import { peoplePaths } from '../../people/people.paths.js';
import { partnersPaths } from '../partners.paths.js';
import { words } from '../words/index.js';
import { saying } from './saying.js';
import { applicantRows } from './applicant-rows.js';
import { OffersCard } from './offers-card.js';
import { ContactWayField } from './contact-fields.js';
import { PartFields } from './part-fields.js';
import { profileRows } from './profile-rows.js';

/** A partner's own profile, part by part. */
export function ProfilePage({ mine, offers }: { mine: PartnerView; offers: boolean }) {
  const { visit } = usePage();
  const { locale, done } = visit;
  const t = words[locale].mine;
  const said = parts.filter((part) => isSaid[part](mine)).length;
  return (
    <Layout title={t.profile.title} done={saying(t.done, done)}>
      <ProfileMeter done={said} of={parts.length}>
        {t.profile.meter(said, parts.length)}
      </ProfileMeter>
      <p className="govuk-hint">{t.profile.meterHint}</p>
      <Confirm mine={mine} />
      {parts.map((part) => (
        <PartSummary key={part} part={part} mine={mine} />
      ))}
      <OffersCard yes={offers} />
      <YourData />
    </Layout>
  );
}

function Confirm({ mine }: { mine: PartnerView }) {
  const { locale } = usePage().visit;
  const t = words[locale].mine.profile;
  const { confirmedAt, timeZone } = mine;
  return (
    <Form action={partnersPaths.confirmProfile.to(locale)}>
      <p className="govuk-body">
        {confirmedAt ? t.confirmHint(format(locale).dateShort(confirmedAt, timeZone)) : t.neverConfirmed}
      </p>
      <Button>{t.confirm}</Button>
    </Form>
  );
}

function PartSummary({ part, mine }: { part: Part; mine: PartnerView }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const rows = [...(part === 'contact' ? applicantRows(mine, locale) : []), ...profileRows(mine, locale)];
  const href = partnersPaths.profilePart.to(locale, { part: slugOf(part, locale) });
  return (
    <SummaryList
      card={{ title: t.apply.parts[part], actions: [{ text: t.mine.profile.change, href }] }}
      rows={rows.filter((row) => row.part === part).map(({ key, value }) => ({ key, value }))}
    />
  );
}

function YourData() {
  const { locale } = usePage().visit;
  const t = words[locale].mine.profile;
  return (
    <Card title={t.data} look="soft">
      <ButtonRow>
        <Button href={partnersPaths.download.to(locale)} look="secondary">
          {t.download}
        </Button>
        <a className="govuk-link target" href={partnersPaths.leave.to(locale)}>
          {t.leave}
        </a>
      </ButtonRow>
    </Card>
  );
}

/** One part of the profile, with the questions of the application. */
export function ProfilePartPage({ part, form }: { part: Part; form: FormState }) {
  const { locale } = usePage().visit;
  const t = words[locale];
  const home = partnersPaths.profile.to(locale);
  return (
    <Layout title={t.apply.parts[part]} caption={t.mine.profile.title} back={home} form={form}>
      <p className="govuk-body">{t.apply.hints[part]}</p>
      <Form action={partnersPaths.profilePart.to(locale, { part: slugOf(part, locale) })}>
        {part === 'contact' ? (
          <ContactWayField form={form} locale={locale} />
        ) : (
          <PartFields part={part} form={form} locale={locale} />
        )}
        <Button>{t.mine.profile.save}</Button>
      </Form>
      {part === 'contact' && (
        <p className="govuk-body">
          {t.mine.profile.account}{' '}
          <a className="govuk-link" href={peoplePaths.account.to(locale)}>
            {t.mine.profile.accountLink}
          </a>
        </p>
      )}
    </Layout>
  );
}

/** Leaving, asked once more and without a reason. */
export function LeavePage() {
  const { locale } = usePage().visit;
  const t = words[locale].mine.profile;
  const home = partnersPaths.profile.to(locale);
  return (
    <Layout title={t.leave} back={home}>
      <p className="govuk-body">{t.leaveLead}</p>
      <p className="govuk-body">{t.leaveInstead}</p>
      <Form action={partnersPaths.leave.to(locale)}>
        <ButtonRow>
          <Button look="warning">{t.leaveButton}</Button>
          <Button href={home} look="secondary">
            {t.stay}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

/** After leaving nobody is signed in any more, so this page belongs to anyone. */
export function GoodbyePage() {
  const { locale } = usePage().visit;
  const t = words[locale].mine.profile;
  return (
    <Layout title={t.goodbye}>
      <p className="govuk-body-l">{t.goodbyeLead}</p>
    </Layout>
  );
}
