import {
  BulletFacts,
  Button,
  Card,
  Columns,
  ContactCard,
  EmptyState,
  GlossaryTip,
  NextThing,
  PauseCard,
} from '../index.js';
import { ProfileMeter, RoleCard, RoleFacts, SavedNote, StatusSteps, ThemeSwitch, WhoseTurn } from '../index.js';
import type { Samples } from './words.js';

const order = ['done', 'now', 'todo'] as const;

function Main({ t }: { t: Samples }) {
  const [time, length, pay, where] = t.facts;
  return (
    <>
      <NextThing
        eyebrow={t.eyebrow}
        title={t.study}
        actions={
          <>
            <Button href="#patient">{t.read}</Button>
            <Button href="#patient" look="secondary">
              {t.notNow}
            </Button>
          </>
        }
      >
        <p className="govuk-body">{t.studyText}</p>
        <RoleFacts time={time} length={length} pay={pay} where={where} />
      </NextThing>
      <Card title={t.asked}>
        <StatusSteps steps={order.map((is, index) => ({ is, title: t.steps[index], note: t.stepNotes[index] }))} />
      </Card>
      <RoleCard title={t.study} href="#patient" tag={<WhoseTurn turn="you" />} time={time} pay={pay}>
        <p className="govuk-body">{t.studyText}</p>
      </RoleCard>
    </>
  );
}

export function PatientSection({ t }: { t: Samples }) {
  return (
    <>
      <Columns
        main={<Main t={t} />}
        side={
          <>
            <Card title={t.profile}>
              <ProfileMeter done={7} of={10}>
                {t.profileText}
              </ProfileMeter>
              <SavedNote>{t.saved}</SavedNote>
            </Card>
            <PauseCard title={t.pause} href="#patient" link={t.pauseLink}>
              {t.pauseText}
            </PauseCard>
            <ContactCard title={t.contact} name="Amira B." note={t.contactNote} />
            <EmptyState title={t.none} headingLevel={3}>
              {t.noneText}
            </EmptyState>
          </>
        }
      />
      <BulletFacts items={[t.inset, t.hoursHint]} />
      <GlossaryTip term={t.term}>{t.meaning}</GlossaryTip>
      <ThemeSwitch />
    </>
  );
}
