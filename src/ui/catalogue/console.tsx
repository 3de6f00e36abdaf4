import {
  Button,
  ButtonRow,
  CompareTable,
  ConflictLine,
  DataTable,
  DecideBar,
  FilterBar,
  ImportPreview,
} from '../index.js';
import { PromiseDate, QueueRail, Score, ScoreBreakdown, Shell, ShortcutHelp, StatusTag, Tag } from '../index.js';
import { emptyForm, TextField, Timeline, TitleBar, UndoToast, VerdictLine, type ScorePart } from '../index.js';
import type { Samples } from './words.js';

const points = [
  [38, 20, 18, 15],
  [40, 20, 13, 15],
  [27, 20, 16, 3],
];
const most = [40, 20, 20, 20];

const scores = (t: Samples): ScorePart[][] =>
  points.map((own) => own.map((value, index) => ({ name: t.parts[index], points: value, of: most[index] ?? 0 })));

/** The compare page as the coordinator sees it. */
export function Compare({ t }: { t: Samples }) {
  const parts = scores(t);
  const people = [
    { id: '1', name: 'Marie Dubois', note: 'Lévis QC', best: true },
    { id: '2', name: 'Rose-Anna Côté', note: 'Rimouski QC' },
    { id: '3', name: 'Jean Paquette', note: 'Sudbury ON' },
  ];
  const [fit, why, must, conflicts, own, choice] = t.rows;
  const none = <ConflictLine is="none" />;
  const met = <VerdictLine is="yes">{t.met}</VerdictLine>;
  const choose = (
    <ButtonRow>
      <Button>{t.propose}</Button>
      <Button look="secondary">{t.notNow}</Button>
    </ButtonRow>
  );
  const best = <Tag colour="green">{t.best}</Tag>;
  return (
    <CompareTable
      caption={t.compare}
      people={people}
      rows={[
        { title: fit, markBest: true, cells: parts.map((one, at) => <Score parts={one}>{at === 0 && best}</Score>) },
        { title: why, cells: parts.map((one) => <ScoreBreakdown parts={one} />) },
        { title: must, cells: [met, met, <VerdictLine is="ask">{t.partly}</VerdictLine>] },
        { title: conflicts, cells: [none, none, <ConflictLine is="found">{t.patientOf}</ConflictLine>] },
        { title: own, cells: t.words },
        { title: choice, cells: [choose, choose, choose] },
      ]}
    />
  );
}

export function Rail({ t }: { t: Samples }) {
  const items = t.queue.map((text, index) => ({
    text,
    href: `#queue-${index}`,
    count: 4 - index,
    current: index === 1,
  }));
  const views = t.views.map((text, index) => ({ text, href: `#view-${index}` }));
  return (
    <QueueRail
      groups={[
        { title: t.sections.console, items },
        { title: t.people, items: views },
      ]}
    />
  );
}

export function ConsoleSection({ t }: { t: Samples }) {
  return (
    <>
      <Shell rail={<Rail t={t} />}>
        <TitleBar title={t.compare}>
          <Tag>{t.round}</Tag>
          <PromiseDate dateTime="2026-11-24" note={t.inDays}>
            {t.due}
          </PromiseDate>
          <PromiseDate late>{t.due}</PromiseDate>
        </TitleBar>
        <Compare t={t} />
        <DecideBar summary={t.filled} toast={<UndoToast action="#undo">{t.proposed}</UndoToast>}>
          <Button>{t.approve}</Button>
        </DecideBar>
      </Shell>
      <Lists t={t} />
      <ShortcutHelp />
    </>
  );
}

function Lists({ t }: { t: Samples }) {
  const [name = '', province = '', hours = ''] = t.columns;
  const row = (id: string, who: string, where: string, time: number) => ({ id, name: who, cells: [who, where, time] });
  return (
    <>
      <FilterBar
        action="#console"
        label={t.search}
        views={t.views.map((text, at) => ({ text, href: `#v${at}`, current: at === 0 }))}
      >
        <TextField form={emptyForm()} name="q" label={t.search} type="search" width={20} />
      </FilterBar>
      <DataTable
        caption={t.people}
        select="who"
        columns={[
          { title: name, sortHref: '#sort', sorted: 'ascending' },
          { title: province },
          { title: hours, numeric: true },
        ]}
        rows={[row('1', 'Marie Dubois', 'Québec', 3), row('2', 'Jean Paquette', 'Ontario', 9)]}
      />
      <StatusTag tone="waiting">{t.todo}</StatusTag>
      <Timeline
        entries={t.what.map((what, at) => ({ what, who: 'Amira B.', when: t.when[at], dateTime: '2026-11-05' }))}
      />
      <ImportPreview
        counts={{ add: 12, change: 3, same: 40, fault: 1 }}
        faultsTitle={t.faults}
        faults={[{ row: 7, column: 'email', text: t.fault }]}
      />
    </>
  );
}
