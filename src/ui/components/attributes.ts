/** Extra HTML attributes (`data-*`, `hx-*`, `aria-*`) that a component puts on its main element. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
