import * as kit from 'govuk-frontend';

const used = [
  kit.Button,
  kit.CharacterCount,
  kit.Checkboxes,
  kit.ErrorSummary,
  kit.NotificationBanner,
  kit.Radios,
  kit.ServiceNavigation,
  kit.SkipLink,
  kit.Tabs,
];

/** Starts the kit's components inside `scope`: a whole page, or what htmx has just put in. */
export function startKit(scope: Document | Element): void {
  for (const component of used) kit.createAll(component, undefined, scope);
}
