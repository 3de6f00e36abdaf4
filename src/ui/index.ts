/**
 * The design kit. Import everything from here: `import { Button, Card, TextField } from '../../../ui/index.js'`.
 *
 * - Nothing here fetches data. Props in, HTML out; no inline style, no inline script (the Content-Security-Policy forbids both).
 * - Words of a page come in through props. The kit's own words (“Back”, “There is a problem”) follow the page's language,
 *   which `Document` sets. An htmx fragment has no `Document`: wrap it in `<Language locale={locale}>`.
 * - `components/` render govuk-frontend's HTML (each is tested against the kit's fixtures); `parts/` are our own.
 * - Most take `className` and `attributes={{ 'hx-post': '…' }}`; labels, hints, errors, cells are React nodes.
 *
 * A form, kept whole after an error:
 *
 *     <FormErrors form={form} />                       error summary; its links focus the fields
 *     <form method="post" noValidate>
 *       <TextField form={form} name="city" label={t.city} hint={t.cityHint} autoComplete="address-level2" width={20} />
 *       <TextArea form={form} name="why" label={t.why} maxLength={500} />
 *       <ChoiceField form={form} name="hours" legend={t.hours} legendSize="l" legendIsHeading
 *         choices={[{ value: '1-2', text: '…' }, { divider: t.or }, { value: 'unsure', text: '…', reveal: <TextField …/> }]} />
 *       <ChoicesField form={form} name="topics" legend={t.topics} choices={[…, { value: 'none', text: '…', exclusive: true }]} />
 *       <SelectField form={form} name="province" label={t.province} options={[{ value: '', text: '' }, …]} />
 *       <DateField form={form} name="start" legend={t.start} />       posts start-day, start-month, start-year; error key `start`
 *       <ButtonRow><Button>{t.save}</Button><Button look="secondary" name="then" value="stop">{t.stop}</Button></ButtonRow>
 *     </form>
 *
 * `form` is a `FormState`: `emptyForm()`, `emptyForm({ city: 'Lévis' })`, or `{ typed, errors }` after a refusal.
 *
 * A page of a patient: `<PageTitle above title>`, then `<Columns main={<NextThing …/>} side={<><Card/><PauseCard/></>} />`.
 * A page of the console: `<Shell rail={<QueueRail groups/>}><TitleBar title>…tags…</TitleBar> … <DecideBar/></Shell>` in a
 * `Document` with `console`. Every component in every state is at /dev/components.
 */
export { asset, publicDirectory } from './asset.js';
export { classes } from './classes.js';
export { Document, type DocumentProps } from './document.js';
export { emptyForm, chosenIn, typedIn, type FormState } from './form-state.js';
export { Language, useLanguage } from './language.js';

export { ChoiceField, type ChoiceFieldProps } from './fields/choice-field.js';
export { ChoicesField, type ChoicesFieldProps } from './fields/choices-field.js';
export { DateField, type DateFieldProps } from './fields/date-field.js';
export { FormErrors } from './fields/form-errors.js';
export { SelectField, type SelectFieldProps } from './fields/select-field.js';
export { TextArea, type TextAreaProps } from './fields/text-area.js';
export { TextField, type TextFieldProps } from './fields/text-field.js';

export type { Attributes } from './components/attributes.js';
export { BackLink } from './components/back-link.js';
export { Breadcrumbs, type Crumb } from './components/breadcrumbs.js';
export { Button, type ButtonProps } from './components/button.js';
export { CharacterCount } from './components/character-count.js';
export { Checkboxes } from './components/checkboxes.js';
export type { Choice } from './components/choices.js';
export { DateInput } from './components/date-input.js';
export { Details } from './components/details.js';
export { ErrorMessage } from './components/error-message.js';
export { ErrorSummary, type ErrorLink } from './components/error-summary.js';
export { Fieldset } from './components/fieldset.js';
export { FileUpload } from './components/file-upload.js';
export { Hint } from './components/hint.js';
export { Input } from './components/input.js';
export { InsetText } from './components/inset-text.js';
export { Label } from './components/label.js';
export { LanguageNavigation } from './components/language-navigation.js';
export { NotificationBanner } from './components/notification-banner.js';
export { Pagination, type PageLink, type PageNumber } from './components/pagination.js';
export { Panel } from './components/panel.js';
export { Radios } from './components/radios.js';
export { Select, type SelectOption } from './components/select.js';
export { ServiceNavigation, type NavigationItem } from './components/service-navigation.js';
export { SkipLink } from './components/skip-link.js';
export { SummaryList, type SummaryAction, type SummaryRow } from './components/summary-list.js';
export { Table, type Cell } from './components/table.js';
export { Tabs, type Tab } from './components/tabs.js';
export { Tag, type TagColour } from './components/tag.js';
export { TaskList, type Task } from './components/task-list.js';
export { Textarea } from './components/textarea.js';
export { WarningText } from './components/warning-text.js';

export { BarChart, type Bar } from './parts/bar-chart.js';
export { Card, type CardProps } from './parts/card.js';
export { ChartFigure, type Figure } from './parts/chart-figure.js';
export { CompareTable, type ComparePerson, type CompareRow } from './parts/compare-table.js';
export { DataTable, type DataColumn, type DataRow } from './parts/data-table.js';
export { DecideBar, UndoToast } from './parts/decide-bar.js';
export { EmptyState } from './parts/empty-state.js';
export { BulletFacts, FactsList, RoleFacts, type Fact } from './parts/facts.js';
export { FilterBar } from './parts/filter-bar.js';
export { GlossaryTip } from './parts/glossary-tip.js';
export { Icon, type IconName } from './parts/icon.js';
export { ImportPreview, type ImportFault } from './parts/import-preview.js';
export { ButtonRow, Columns, PageTitle, Shell, Tiles, TitleBar } from './parts/layout.js';
export { Mark } from './parts/mark.js';
export { Meter } from './parts/meter.js';
export { NextThing } from './parts/next-thing.js';
export { PauseCard } from './parts/pause-card.js';
export { ContactCard, PersonChip, initials } from './parts/person.js';
export { ProfileMeter } from './parts/profile-meter.js';
export { PromiseDate } from './parts/promise-date.js';
export { QueueRail, type RailGroup, type RailItem } from './parts/queue-rail.js';
export { RoleCard } from './parts/role-card.js';
export { SavedNote } from './parts/saved-note.js';
export { Score, ScoreBreakdown, type ScorePart } from './parts/score.js';
export { ShortcutHelp } from './parts/shortcut-help.js';
export { SiteFooter, type SiteFooterProps } from './parts/site-footer.js';
export { SiteHeader, type SiteHeaderProps } from './parts/site-header.js';
export { StatusSteps, type StatusStep } from './parts/status-steps.js';
export { StatusTag, WhoseTurn, type Tone, type Turn } from './parts/status-tag.js';
export { ThemeSwitch, type Theme } from './parts/theme-switch.js';
export { TileMap, type Province, type ProvinceFigure } from './parts/tile-map.js';
export { Timeline, type TimelineEntry } from './parts/timeline.js';
export { ConflictLine, VerdictLine } from './parts/verdict.js';
