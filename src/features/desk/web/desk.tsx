import { createContext, useContext, type ReactNode } from 'react';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { Button, emptyForm, QueueRail, ShortcutHelp, TextField, type FormState } from '../../../ui/index.js';
import { committeesPaths } from '../../committees/committees.paths.js';
import { matchingPaths } from '../../matching/matching.paths.js';
import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { queues, queueSlugs, type Queue } from '../domain/queues.js';
import { words } from '../words/index.js';
import { repairWords } from '../words/repair.js';

interface DeskProps {
  readonly frame: DeskFrame;
  readonly title: string;
  readonly current?: Queue | 'today' | 'people' | 'outbox' | 'rounds' | 'repairs' | undefined;
  readonly back?: string | undefined;
  readonly tags?: ReactNode;
  readonly form?: FormState | undefined;
  /** What a step here is answered with, where it has words of its own. */
  readonly said?: Readonly<Record<string, string | undefined>>;
  /** What was typed into the search box. */
  readonly searched?: string | undefined;
  readonly children: ReactNode;
}

const Now = createContext<Date>(new Date(0));

/** Words, formats and the present moment for anything inside the console. */
export function useDesk() {
  const { locale, account } = usePage().visit;
  return { locale, t: words[locale], f: format(locale), now: useContext(Now), zone: account?.timeZone };
}

/** A page of the console: the queues with their counts beside the work. */
export function Desk({ frame, title, current, back, tags, form, said, searched, children }: DeskProps) {
  const { locale, done } = usePage().visit;
  return (
    <Now.Provider value={frame.now}>
      <Layout
        title={title}
        rail={<Rail frame={frame} current={current} searched={searched} />}
        back={back}
        tags={tags}
        done={(said ?? words[locale].done)[done ?? '']}
        {...(form ? { form } : {})}
      >
        {children}
        <ShortcutHelp />
      </Layout>
    </Now.Provider>
  );
}

/** Where a queue is read. Letters are read in the outbox, calls on a page with their numbers. */
export function queueHref(queue: Queue, locale: 'en' | 'fr'): string {
  if (queue === 'letters') return deskPaths.outbox.to(locale, undefined, { state: 'trouble' });
  if (queue === 'phone') return deskPaths.calls.to(locale);
  return deskPaths.queue.to(locale, { queue: queueSlugs[queue][locale] });
}

function Rail({ frame, current, searched = '' }: Pick<DeskProps, 'frame' | 'current' | 'searched'>) {
  const { locale } = usePage().visit;
  const { rail: t, queueNames } = words[locale];
  const link = (name: 'today' | 'people' | 'outbox' | 'rounds') => ({
    text: t[name],
    href: deskPaths[name].to(locale),
    current: current === name,
  });
  const waiting = queues.map((queue) => ({
    text: queueNames[queue],
    href: queueHref(queue, locale),
    count: frame.counts[queue],
    current: current === queue,
  }));
  const more = [
    link('people'),
    link('outbox'),
    link('rounds'),
    { text: repairWords[locale].rail, href: deskPaths.repairs.to(locale), current: current === 'repairs' },
    { text: t.committees, href: committeesPaths.list.to(locale) },
    { text: t.criteria, href: matchingPaths.weights.to(locale) },
  ];
  return (
    <QueueRail
      groups={[
        { title: t.queues, items: [link('today'), ...waiting] },
        { title: t.more, items: more },
      ]}
    >
      <Search searched={searched} />
      <p className="govuk-body rail__keys">
        {t.shortcuts[0]} <kbd>?</kbd> {t.shortcuts[1]}
      </p>
    </QueueRail>
  );
}

function Search({ searched }: { searched: string }) {
  const { locale } = usePage().visit;
  const { rail: t } = words[locale];
  return (
    <form
      className="filters__form"
      action={deskPaths.search.to(locale)}
      method="get"
      role="search"
      aria-label={t.search}
    >
      <TextField form={emptyForm({ find: searched })} name="find" type="search" label={t.search} hint={t.searchHint} />
      <Button look="secondary">{t.search}</Button>
    </form>
  );
}
