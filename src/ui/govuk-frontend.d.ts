declare module 'govuk-frontend' {
  type KitComponent = abstract new (root: Element) => object;
  export const Button: KitComponent;
  export const CharacterCount: KitComponent;
  export const Checkboxes: KitComponent;
  export const ErrorSummary: KitComponent;
  export const NotificationBanner: KitComponent;
  export const ServiceNavigation: KitComponent;
  export const SkipLink: KitComponent;
  export const Tabs: KitComponent;
  /** Starts a component on every element with its `data-module` inside `scope`. */
  export function createAll(component: KitComponent, config?: object, scope?: Document | Element): void;
}
