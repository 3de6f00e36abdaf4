import { addDays, type Day } from '../../../kernel/days.js';
import { addWorkingDays } from '../../../kernel/working-days.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { BulletFacts, DateField, TextArea, TextField, type FormState } from '../../../ui/index.js';
import { daysToRead, earliestReplyBy } from '../domain/request.policy.js';
import { words } from '../words/index.js';

/** Two weeks to meet and to say yes to each other. */
const daysToMeet = 14;

/** How long, and by when, beside the honest dates. */
export function TimeFields({ form, today }: { form: FormState; today: Day }) {
  const { locale } = usePage().visit;
  const t = words[locale].timePart;
  const replyBy = earliestReplyBy(today);
  return (
    <>
      <Earliest today={today} />
      <TextField form={form} name="hoursPerMonth" label={t.hours} labelSize="s" inputMode="numeric" width={3} />
      <TextField form={form} name="months" label={t.months} labelSize="s" inputMode="numeric" width={3} />
      <DateField form={form} name="replyBy" legend={t.replyBy} legendSize="s" hint={t.dateHint(boxes(replyBy))} />
      <TextArea form={form} name="shortNotice" label={t.shortNotice} labelSize="s" rows={2} />
      <DateField
        form={form}
        name="startsOn"
        legend={t.startsOn}
        legendSize="s"
        hint={t.dateHint(boxes(addDays(replyBy, daysToMeet)))}
      />
    </>
  );
}

function Earliest({ today }: { today: Day }) {
  const { locale } = usePage().visit;
  const t = words[locale].timePart;
  const f = format(locale);
  const replyBy = earliestReplyBy(today);
  const facts = [
    t.readBy(f.date(addWorkingDays(today, daysToRead))),
    t.answers(f.date(replyBy)),
    t.starts(f.date(addDays(replyBy, daysToMeet))),
  ];
  return (
    <>
      <h2 className="govuk-heading-s">{t.earliest}</h2>
      <BulletFacts icon="calendar" items={facts} />
    </>
  );
}

/** “15 1 2027”, as the three boxes want it. */
const boxes = (day: Day): string => day.split('-').reverse().map(Number).join(' ');
