import * as kit from 'govuk-frontend';

// Radios need no script: CSS reveals what belongs to a choice, and the kit's `aria-expanded` is not allowed on a radio.
const used = [
  kit.Button,
  kit.CharacterCount,
  kit.Checkboxes,
  kit.ErrorSummary,
  kit.NotificationBanner,
  kit.ServiceNavigation,
  kit.SkipLink,
  kit.Tabs,
];

/** Starts the kit's components inside `scope`: a whole page, or what htmx has just put in. */
export function startKit(scope: Document | Element): void {
  for (const component of used) kit.createAll(component, undefined, scope);
}
