import { startKit } from './kit.js';
import { listenForShortcuts } from './shortcuts.js';
import { offerThemes } from './theme.js';
import { warnOfUnsaved } from './unsaved.js';
import { sayZone } from './zone.js';
import { offerSelectAll } from './select-all.js';
import 'htmx.org';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
startKit(document);
offerThemes();
offerSelectAll();
warnOfUnsaved();
sayZone();
listenForShortcuts();

document.addEventListener('htmx:after:swap', (event) => {
  if (event.target instanceof Element) startKit(event.target);
});
